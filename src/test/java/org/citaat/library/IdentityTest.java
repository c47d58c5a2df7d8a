package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which pages are versions of one article.
class IdentityTest {
    private final Library library = Library.openInMemory(Samples.CLOCK);

    @AfterEach
    void close() {
        library.close();
    }

    /// Saves a page with a text of its own.
    private long save(String requested, String address, @Nullable String canonical) {
        Page page = new Page(URI.create(requested), URI.create(address), Samples.NOW, "text/html", Map.of(),
                new byte[0]);
        Facts facts = new Facts(null, List.of(), null, null, null, canonical == null ? null : URI.create(canonical));
        String text = "tekst " + library.counts().articles() + requested;
        return library.save(page, new Article(facts, text, List.of()), List.of(), "r", "e").article();
    }

    private long save(String address, @Nullable String canonical) {
        return save(address, address, canonical);
    }

    @ParameterizedTest
    @CsvSource({
            "https://nrc.example/a?utm=1, https://nrc.example/a?utm=1, true",
            "https://www.nrc.example/b, https://www.nrc.example/b, true",
            "https://kort.example/1, https://nrc.example/a?x=1, true",
            "https://NRC.example/c, https://cdn.example/c, true",
            "https://evil.example/a, https://evil.example/a, false",
            "https://nrc.example.evil.example/a, https://nrc.example.evil.example/a, false",
            "https://amp.nrc.example/a, https://amp.nrc.example/a, false",
            "file:///tmp/a.html, file:///tmp/a.html, false",
            "clip:text, clip:text, false"})
    void aCanonicalAddressJoinsOnlyOnItsOwnHost(String requested, String address, boolean same) {
        long article = save("https://nrc.example/a", null);
        assertThat(save(requested, address, "https://nrc.example/a") == article).isEqualTo(same);
    }

    @Test
    void aPageDoesNotTakeTheNameOfAnotherHostsArticle() {
        long evil = save("https://evil.example/a", "https://nrc.example/a");
        assertThat(library.findByAddress(URI.create("https://nrc.example/a"))).isEmpty();
        assertThat(save("https://nrc.example/a", "https://nrc.example/a")).isNotEqualTo(evil);
    }

    @Test
    void twoLinksThatEndAtOneAddressAreTwoArticles() {
        long first = save("https://nrc.example/a", "https://nrc.example/consent", null);
        long second = save("https://nrc.example/b", "https://nrc.example/consent", null);
        long third = save("https://nrc.example/consent", null);
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(library.findByAddress(URI.create("https://nrc.example/consent"))).contains(third);
    }

    @Test
    void twoLinksThatEndAtOneCanonicalAddressAreOneArticle() {
        long first = save("https://kort.example/1", "https://nrc.example/a", "https://nrc.example/a");
        assertThat(save("https://kort.example/2", "https://nrc.example/a", "https://nrc.example/a")).isEqualTo(first);
        assertThat(save("https://nrc.example/a", null)).isEqualTo(first);
    }

    @Test
    void theSameLinkIsTheSameArticleWhereverItEnds() {
        long first = save("https://kort.example/1", "https://nrc.example/a", null);
        assertThat(save("https://kort.example/1", "https://nrc.example/consent", null)).isEqualTo(first);
    }
}
