package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.NOW;
import static org.citaat.library.Samples.article;
import static org.citaat.library.Samples.fullArticle;
import static org.citaat.library.Samples.fullQuotes;
import static org.citaat.library.Samples.page;
import static org.citaat.library.Samples.quote;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citaat.model.Article;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Counts;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("new/a?b %20#é.citaat"), CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        library = Library.open(library.file(), CLOCK);
    }

    private ImportedArticle saveFull() {
        return library.save(page("https://dagbode.example/dijk?utm=1#top"), fullArticle(), fullQuotes(), "r1", "e1");
    }

    @Test
    void keepsAnArticleWhole() {
        ImportedArticle saved = saveFull();
        reopen();
        URI address = URI.create("https://dagbode.example/dijk?utm=1#top");
        StoredArticle stored = library.article(saved.article()).orElseThrow();
        assertThat(stored)
                .isEqualTo(new StoredArticle(saved.article(), saved.version(), fullArticle(), address, address,
                        NOW, stored.pageHash(), stored.textHash()));
        assertThat(stored.pageHash()).hasSize(64).isNotEqualTo(stored.textHash());
    }

    @Test
    void keepsQuotesWhole() {
        long article = saveFull().article();
        reopen();
        assertThat(library.quotes(article))
                .isEqualTo(fullQuotes().stream().map(found -> new ReviewedQuote(found, null)).toList());
    }

    @Test
    void keepsTheRawPage() {
        Page page = page("https://dagbode.example/dijk", "é\0".repeat(100_000));
        long article = library.save(page, fullArticle(), List.of(), "r", "e").article();
        reopen();
        assertThat(library.page(article)).get().usingRecursiveComparison().isEqualTo(page);
    }

    @Test
    void keepsAnArticleOfWhichNothingIsKnown() {
        Article bare = new Article(Facts.NONE, "", List.of());
        long article = library.save(page("file:///tmp/a%20b.txt"), bare, List.of(), "r", "e").article();
        assertThat(library.article(article)).get().extracting(StoredArticle::article).isEqualTo(bare);
        assertThat(library.summary(article)).contains(
                new ArticleSummary(article, "file:///tmp/a%20b.txt", null, null, null, NOW, 0, 0));
    }

    @Test
    void knowsNothingOfAnArticleThatIsNotThere() {
        assertThat(library.article(7)).isEmpty();
        assertThat(library.summary(7)).isEmpty();
        assertThat(library.page(7)).isEmpty();
        assertThat(library.quotes(7)).isEmpty();
        assertThatThrownBy(() -> library.replaceQuotes(7, List.of(), "e")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void summarisesAnArticle() {
        long article = saveFull().article();
        assertThat(library.articles(0, 10))
                .containsExactly(new ArticleSummary(article, "Dijk houdt", "De Dagbode", "nl",
                        fullArticle().facts().published(), NOW, 2, 2));
        assertThat(library.counts()).isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void doesNotSaveTheSameTextFromTheSameAddressAgain() {
        ImportedArticle first = saveFull();
        assertThat(saveFull()).isEqualTo(new ImportedArticle(first.article(), first.version(), false));
        assertThat(library.save(page("https://www.dagbode.example/"), fullArticle(), List.of(), "r", "e"))
                .as("same canonical address").isEqualTo(new ImportedArticle(first.article(), first.version(), false));
        assertThat(library.counts()).isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void keepsAChangedTextAsANewVersionOnTop() {
        ImportedArticle first = library.save(page("https://a.example/x"), article("Kop", "oud"),
                List.of(quote("Ada", 0, 3)), "r", "e");
        library.save(page("https://a.example/y"), article("Ander", "anders"), List.of(), "r", "e");
        ImportedArticle second = library.save(page("https://a.example/x#deel"), article("Kop", "nieuw"), List.of(), "r",
                "e");
        assertThat(second.article()).isEqualTo(first.article());
        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(second.isNew()).isTrue();
        assertThat(library.article(first.article()).orElseThrow().article().text()).isEqualTo("nieuw");
        assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactly("Kop", "Ander");
        assertThat(library.countQuotes(QuoteQuery.ALL)).isZero();
    }

    @Test
    void keepsTheSameTextFromAnotherAddressApart() {
        long first = Samples.save(library, "https://a.example/1", "Ada", "woord").article();
        assertThat(Samples.save(library, "https://b.example/1", "Ada", "woord").article()).isNotEqualTo(first);
    }

    @Test
    void keepsEveryPastedTextApart() {
        long first = Samples.save(library, "clip:text", "Ada", "een").article();
        assertThat(Samples.save(library, "clip:text", "Ada", "twee").article()).isNotEqualTo(first);
    }

    @Test
    void doesNotTakeAFrontPageForAnArticlesCanonicalAddress() {
        for (String text : List.of("een", "twee")) {
            Facts facts = new Facts(text, List.of(), null, null, null, URI.create("https://site.example/"));
            library.save(page("https://site.example/" + text), new Article(facts, text, List.of()), List.of(), "r",
                    "e");
        }
        assertThat(library.counts().articles()).isEqualTo(2);
    }

    @Test
    void findsAnArticleByEachOfItsAddresses() {
        Page page = new Page(URI.create("http://kort.example/1#a"), URI.create("https://dagbode.example/dijk?x=1"), NOW,
                "", Map.of(), new byte[0]);
        long article = library.save(page, fullArticle(), List.of(), "r", "e").article();
        for (String address : List.of("http://kort.example/1", "https://dagbode.example/dijk?x=1#deel",
                "HTTPS://Dagbode.example/dijk", "http://kort.example/1#z")) {
            assertThat(library.findByAddress(URI.create(address))).as(address).contains(article);
        }
        assertThat(library.findByAddress(URI.create("https://dagbode.example/dijk?x=2"))).isEmpty();
    }

    @Test
    void pagesThroughTheArticlesNewestFirst() {
        IntStream.range(0, 25).forEach(n -> library.save(page("https://a.example/" + n), article("Kop " + n, "t" + n),
                List.of(), "r", "e"));
        assertThat(library.articles(10, 3)).extracting(ArticleSummary::title)
                .containsExactly("Kop 14", "Kop 13", "Kop 12");
        assertThat(library.articles(24, 10)).hasSize(1);
        assertThat(library.articles(25, 10)).isEmpty();
    }

    @Test
    void keepsFailuresUntilTheyAreRemoved() {
        Failure first = new Failure(URI.create("https://a.example/1"), FailureReason.TIMEOUT, "");
        Failure second = new Failure(URI.create("https://a.example/2"), FailureReason.NOT_FOUND, "404");
        Failure again = new Failure(first.requested(), FailureReason.BUSY, "503");
        library.keepFailure(first);
        library.keepFailure(second);
        library.keepFailure(again);
        reopen();
        assertThat(library.failures()).containsExactly(again, second);
        library.removeFailure(first.requested());
        assertThat(library.failures()).containsExactly(second);
    }

    @Test
    void keepsSettings() {
        assertThat(library.setting("style")).isEmpty();
        library.set("style", "apa");
        library.set("style", "mla");
        reopen();
        assertThat(library.setting("style")).isEqualTo(Optional.of("mla"));
    }

    @Test
    void leavesNothingBehindOfALibraryInMemory() {
        Library passing = Library.openInMemory(CLOCK);
        Samples.save(passing, "https://a.example/1", "Ada", "woord");
        passing.close();
        assertThat(Files.exists(passing.file().getParent())).isFalse();
    }
}
