package org.citaat.app;

import java.util.List;
import java.util.Optional;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Facts;
import org.citaat.model.FactsCorrection;
import org.citaat.model.KnownFacts;
import org.citaat.model.PublicationDate;
import org.citaat.text.dates.DateText;
import org.jspecify.annotations.Nullable;

/// What the user says of an article instead of what was found. One edit, which can be undone.
public final class CorrectFacts {
    private final Library library;
    private final ImportArticle importArticle;

    public CorrectFacts(Library library, ImportArticle importArticle) {
        this.library = library;
        this.importArticle = importArticle;
    }

    /// Facts as a person writes them.
    ///
    /// @param authors with semicolons between
    /// @param published any spelling of a day, or ISO 8601
    public record Written(String title, String authors, String publication, String published, String language) {}

    /// How it ended.
    public enum Outcome {
        CORRECTED, NOTHING_CHANGED,
        /// The date is none that can be understood.
        NO_DATE,
        /// The language is no two-letter code.
        NO_LANGUAGE
    }

    /// Makes the article's facts what was written. What is as it was found is no correction. With another language the
    /// quotations are looked for anew.
    public Outcome apply(long article, Written written) throws InterruptedException {
        Optional<KnownFacts> known = library.facts(article);
        if (known.isEmpty()) {
            return Outcome.NOTHING_CHANGED;
        }
        Facts shown = known.get().facts();
        Optional<PublicationDate> date = date(written.published().strip(), shown);
        if (date.isEmpty() && !written.published().isBlank()) {
            return Outcome.NO_DATE;
        }
        if (!written.language().strip().matches("[a-z]{2}|")) {
            return Outcome.NO_LANGUAGE;
        }
        FactsCorrection correction = correction(known.get().found(), written, date);
        if (correction.equals(known.get().correction())) {
            return Outcome.NOTHING_CHANGED;
        }
        library.apply(new Edit.ChangeFacts(EditAction.CORRECT_FACTS, article, known.get().correction(), correction));
        if (!written.language().strip().equals(text(shown.language()))) {
            importArticle.findAgain(article);
        }
        return Outcome.CORRECTED;
    }

    /// A date left as it is shown keeps its moment, which is not shown.
    private static Optional<PublicationDate> date(String written, Facts shown) {
        PublicationDate now = shown.published();
        if (now != null && written.equals(now.day().toString())) {
            return Optional.of(now);
        }
        return DateText.parse(written, shown.language());
    }

    private static FactsCorrection correction(Facts found, Written written, Optional<PublicationDate> date) {
        List<String> authors = List.of(written.authors().split(";", -1)).stream().map(String::strip)
                .filter(author -> !author.isEmpty()).toList();
        String published = date.map(PublicationDate::toString).orElse("");
        return new FactsCorrection(changed(written.title(), found.title()),
                written.authors().strip().equals(String.join("; ", found.authors())) ? null : authors,
                changed(written.publication(), found.publication()),
                changed(published, found.published() == null ? null : found.published().toString()),
                changed(written.language(), found.language()));
    }

    private static @Nullable String changed(String written, @Nullable String found) {
        String stripped = written.strip();
        return stripped.equals(text(found)) ? null : stripped;
    }

    private static String text(@Nullable String fact) {
        return fact == null ? "" : fact;
    }
}
