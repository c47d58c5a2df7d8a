package org.citaat.ui.shell;

import org.citaat.model.Edit;
import org.citaat.model.Review;
import org.citaat.ui.sidebar.Place;

/// Where an edit is seen: an undo out of sight is no undo.
///
/// @param place the place of the window
/// @param start in the inbox, where its first quotation stands in the text
record EditPlace(Place place, int start) {
    static EditPlace of(Edit edit) {
        return switch (edit) {
            case Edit.ChangeReview change -> {
                Review review = change.after() == null ? change.before() : change.after();
                yield new EditPlace(Place.INBOX, review == null ? 0 : review.span().start());
            }
            case Edit.ChangeName _,Edit.ChangeWord _ -> new EditPlace(Place.LEARNT, 0);
            case Edit.ChangeFacts _ -> new EditPlace(Place.INBOX, 0);
            case Edit.ChangeFeed _ -> new EditPlace(Place.FEEDS, 0);
            case Edit.Several several -> several.edits().isEmpty()
                    ? new EditPlace(Place.INBOX, 0)
                    : of(several.edits().getFirst());
        };
    }
}
