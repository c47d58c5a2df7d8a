package org.citaat.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.citaat.model.Edit;
import org.citaat.model.FeedSource;

/// The part of an edit that changes which feeds are followed. Each call is part of one transaction.
record FeedEdits(Sql sql) {
    /// An edit that the user makes must fit; one of the history is passed over where the feed has changed since.
    ///
    /// @return whether anything was changed
    boolean perform(Edit edit, boolean fresh) throws SQLException {
        boolean changed = false;
        for (Edit.ChangeFeed part : parts(edit)) {
            FeedSource before = part.before();
            FeedSource after = part.after();
            boolean fits = table().find(before != null ? before : after).equals(Optional.ofNullable(before));
            if (!fits && fresh) {
                throw new IllegalStateException("the feed has changed meanwhile: " + part);
            }
            if (fits && after != null) {
                table().put(after);
            } else if (fits && before != null) {
                table().remove(before);
            }
            changed |= fits;
        }
        return changed;
    }

    private static List<Edit.ChangeFeed> parts(Edit edit) {
        return switch (edit) {
            case Edit.ChangeFeed feed -> List.of(feed);
            case Edit.ChangeReview _,Edit.ChangeName _,Edit.ChangeWord _,Edit.ChangeFacts _ -> List.of();
            case Edit.Several several -> several.edits().stream().flatMap(each -> parts(each).stream()).toList();
        };
    }

    private FeedTable table() {
        return new FeedTable(sql);
    }
}
