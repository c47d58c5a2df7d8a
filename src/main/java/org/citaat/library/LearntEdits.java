package org.citaat.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.citaat.model.Edit;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;

/// The part of an edit that changes what was learnt. Each call is part of one transaction.
record LearntEdits(Sql sql) {
    /// An edit that the user makes must fit; one of the history is passed over where the entry has changed since.
    ///
    /// @return whether anything was changed
    boolean perform(Edit edit, boolean fresh) throws SQLException {
        boolean changed = false;
        for (Edit part : parts(edit)) {
            boolean fits = fits(part);
            if (!fits && fresh) {
                throw new IllegalStateException("what was learnt has changed meanwhile: " + part);
            }
            if (fits) {
                write(part);
                changed = true;
            }
        }
        return changed;
    }

    private static List<Edit> parts(Edit edit) {
        return switch (edit) {
            case Edit.ChangeReview _,Edit.ChangeFeed _,Edit.ChangeFacts _ -> List.of();
            case Edit.ChangeName name -> List.of(name);
            case Edit.ChangeWord word -> List.of(word);
            case Edit.Several several -> several.edits().stream().flatMap(each -> parts(each).stream()).toList();
        };
    }

    private boolean fits(Edit part) throws SQLException {
        return switch (part) {
            case Edit.ChangeName(_, LearntName before, LearntName after) ->
                table().find(before != null ? before : after)
                        .equals(Optional.ofNullable(before));
            case Edit.ChangeWord(_, LearntWord before, LearntWord after) ->
                table().find(before != null ? before : after)
                        .equals(Optional.ofNullable(before));
            case Edit.ChangeReview _,Edit.ChangeFeed _,Edit.ChangeFacts _,Edit.Several _ -> false;
        };
    }

    private void write(Edit part) throws SQLException {
        switch (part) {
            case Edit.ChangeName(_, LearntName before, LearntName after) -> {
                if (after != null) {
                    table().put(after);
                } else if (before != null) {
                    table().remove(before);
                }
            }
            case Edit.ChangeWord(_, LearntWord before, LearntWord after) -> {
                if (after != null) {
                    table().put(after);
                } else if (before != null) {
                    table().remove(before);
                }
            }
            case Edit.ChangeReview _,Edit.ChangeFeed _,Edit.ChangeFacts _,Edit.Several _ -> {
            }
        }
    }

    private LearntTable table() {
        return new LearntTable(sql);
    }
}
