package org.citaat.library;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citaat.model.Edit;

/// The part of an edit that corrects the facts of articles. Each call is part of one transaction.
record FactsEdits(Sql sql) {
    /// An edit that the user makes must fit; one of the history is passed over where the facts have changed since.
    ///
    /// @return the articles of which other facts are shown now
    Set<Long> perform(Edit edit, boolean fresh) throws SQLException {
        Set<Long> articles = new LinkedHashSet<>();
        for (Edit.ChangeFacts part : parts(edit)) {
            boolean fits = new CorrectionTable(sql).find(part.article()).equals(part.before());
            if (!fits && fresh) {
                throw new IllegalStateException("the facts have changed meanwhile: " + part);
            }
            if (fits) {
                new CorrectionTable(sql).put(part.article(), part.after());
                // the search finds quotations by the title and the publication of their article
                new ShownTable(sql).remove(part.article());
                new Shelf(sql).showAgain(part.article());
                articles.add(part.article());
            }
        }
        return articles;
    }

    private static List<Edit.ChangeFacts> parts(Edit edit) {
        return switch (edit) {
            case Edit.ChangeFacts facts -> List.of(facts);
            case Edit.ChangeReview _,Edit.ChangeName _,Edit.ChangeWord _,Edit.ChangeFeed _ -> List.of();
            case Edit.Several several -> several.edits().stream().flatMap(each -> parts(each).stream()).toList();
        };
    }
}
