package org.citaat.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.citaat.app.ReviewQuotes;
import org.citaat.cite.PlainCitation;
import org.citaat.library.Library;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.ui.FxJobs;
import org.jspecify.annotations.Nullable;

/// The open article and what the user does with its quotations.
public final class ArticleViewModel {
    private record Loaded(@Nullable StoredArticle article, List<ReviewedQuote> quotes, boolean languageKnown) {}

    private final Library library;
    private final ReviewQuotes reviews;
    private final FxJobs jobs;
    private final PlainCitation citation;
    private final ReadOnlyObjectWrapper<@Nullable StoredArticle> article = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Speech> speeches = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable Speech> selected = new SimpleObjectProperty<>();
    private final Predicate<String> languageKnown;
    private final Runnable edited;
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private boolean known = true;
    private long wanted;

    /// Nothing is open at first.
    ///
    /// @param languageKnown whether the engine has word lists for a language
    /// @param edited is run on the window's thread after an edit
    public ArticleViewModel(Library library, ReviewQuotes reviews, FxJobs jobs, PlainCitation citation,
            Predicate<String> languageKnown, Runnable edited) {
        this.library = library;
        this.reviews = reviews;
        this.jobs = jobs;
        this.citation = citation;
        this.languageKnown = languageKnown;
        this.edited = edited;
    }

    /// The open article; null when none is.
    public ReadOnlyObjectProperty<@Nullable StoredArticle> article() {
        return article.getReadOnlyProperty();
    }

    /// Whether the engine has word lists for the open article's language; without them it finds few speakers.
    public boolean languageKnown() {
        return known;
    }

    /// Its quotations, a card each, in the order of the text.
    public ObservableList<Speech> speeches() {
        return speeches;
    }

    /// The selected card; null for none.
    public SimpleObjectProperty<@Nullable Speech> selected() {
        return selected;
    }

    /// Opens an article with no card selected.
    public void open(long id) {
        open(id, -1);
    }

    /// Opens an article at the quotation that stands at `start`; at its top where none does.
    public void open(long id, int start) {
        wanted = id;
        load(id, loaded -> {
            if (wanted != id) {
                return;
            }
            show(loaded);
            selected.set(speeches.stream().filter(speech -> speech.covers(start)).findFirst().orElse(null));
        });
    }

    /// Whether an article is open, or asked for and on its way.
    public boolean isOpening(long id) {
        return wanted == id;
    }

    /// Shows nothing.
    public void close() {
        wanted = 0;
        selected.set(null);
        speeches.clear();
        article.set(null);
        broken.set(false);
    }

    /// Whether the article that was asked for could not be read.
    public ReadOnlyBooleanProperty broken() {
        return broken.getReadOnlyProperty();
    }

    /// Asks once more for an article that could not be read.
    public void retry() {
        open(wanted);
    }

    /// Reads the quotations anew, and keeps the selection on the same speech, or else the one after it.
    public void refresh(long id) {
        if (id != wanted) {
            return;
        }
        load(id, loaded -> {
            if (wanted == id) {
                Speech before = selected.get();
                int index = speeches.indexOf(before);
                show(loaded);
                selected.set(before == null ? null : after(before, index));
            }
        });
    }

    private @Nullable Speech after(Speech before, int index) {
        Optional<Speech> same = speeches.stream().filter(speech -> speech.sameAs(before)).findFirst();
        if (same.isPresent() || speeches.isEmpty()) {
            return same.orElse(null);
        }
        return speeches.get(Math.clamp(index, 0, speeches.size() - 1));
    }

    private void load(long id, Consumer<Loaded> then) {
        jobs.run(() -> {
            Optional<StoredArticle> stored = library.article(id);
            String language = stored.map(here -> here.article().facts().language()).orElse(null);
            return new Loaded(stored.orElse(null),
                    stored.map(here -> library.quotesOfVersion(here.version())).orElse(List.of()),
                    language != null && languageKnown.test(language));
        }, then, () -> {
            if (wanted == id) {
                close();
                wanted = id;
                broken.set(true);
            }
        });
    }

    private void show(Loaded loaded) {
        selected.set(null);
        broken.set(false);
        known = loaded.languageKnown;
        article.set(loaded.article);
        speeches.setAll(Speech.of(loaded.quotes));
    }

    /// Selects the card `steps` further on; the first where none is selected.
    public void move(int steps) {
        if (speeches.isEmpty()) {
            return;
        }
        int index = speeches.indexOf(selected.get());
        int next = index < 0
                ? (steps > 0 ? 0 : speeches.size() - 1)
                : Math.clamp(index + steps, 0,
                        speeches.size() - 1);
        selected.set(speeches.get(next));
    }

    /// Selects the card of the quotation at an offset of the text.
    ///
    /// @return whether there is one
    public boolean selectAt(int offset) {
        Optional<Speech> found = speeches.stream().filter(speech -> speech.covers(offset)).findFirst();
        found.ifPresent(selected::set);
        return found.isPresent();
    }

    public void keep() {
        decide((stored, speech) -> reviews.keep(stored, speech.quotes()));
    }

    public void reject() {
        decide((stored, speech) -> reviews.reject(stored, speech.quotes()));
    }

    /// Names another speaker; a blank name says that it is not known. A name that stands on another card brings its kind.
    public void changeSpeaker(String name) {
        SpeakerKind kind = kindOf(name.strip());
        decide((stored, speech) -> reviews.changeSpeaker(stored, speech.quotes(), name, kind));
    }

    private SpeakerKind kindOf(String name) {
        StoredArticle stored = article.get();
        if (stored != null && name.equals(stored.article().facts().publication())) {
            return SpeakerKind.PUBLICATION;
        }
        return speeches.stream().filter(speech -> name.equals(speech.speaker())).map(Speech::kind).findFirst()
                .orElse(SpeakerKind.PERSON);
    }

    /// The user marks a quotation of his own; it becomes the selected card.
    public void add(TextSpan span) {
        StoredArticle stored = article.get();
        if (stored == null || span.in(stored.article().text()).isBlank()) {
            return;
        }
        jobs.run(() -> reviews.add(stored, span, null), added -> {
            edited.run();
            if (wanted == stored.id()) {
                open(stored.id(), span.start());
            }
        });
    }

    private void decide(Decision decision) {
        StoredArticle stored = article.get();
        Speech speech = selected.get();
        if (stored != null && speech != null) {
            jobs.run(() -> {
                decision.on(stored, speech);
                return speech;
            }, done -> edited.run());
        }
    }

    @FunctionalInterface
    private interface Decision {
        void on(StoredArticle stored, Speech speech);
    }

    /// The selected card with its source, for the clipboard; empty where no card is selected.
    public Optional<PlainCitation.Copied> citation() {
        StoredArticle stored = article.get();
        Speech speech = selected.get();
        return stored == null || speech == null
                ? Optional.empty()
                : Optional.of(citation.of(stored, speech.quotes()));
    }

    /// The selected card's words alone; empty where no card is selected.
    public Optional<String> words() {
        StoredArticle stored = article.get();
        Speech speech = selected.get();
        return stored == null || speech == null
                ? Optional.empty()
                : Optional.of(String.join(" ", speech.quotes().stream()
                        .map(quote -> quote.words(stored.article().text())).toList()));
    }

    /// Names to offer for the selected card: those of this article, then the library's, then the publication.
    public void speakersFor(String typed, Consumer<List<String>> then) {
        StoredArticle stored = article.get();
        String publication = stored == null ? null : stored.article().facts().publication();
        List<String> here = new ArrayList<>();
        for (Speech speech : speeches) {
            String name = speech.speaker();
            if (name != null) {
                here.add(name);
            }
        }
        jobs.run(() -> SpeakerChoices.of(typed, here, library.speakersLike(typed, 20), publication), then);
    }
}
