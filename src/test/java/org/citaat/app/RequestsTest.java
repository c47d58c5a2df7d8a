package org.citaat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citaat.web.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    @Test
    void aLinkIsALink() {
        assertThat(Requests.of("  https://paper.example/a?b=c#d \n")).containsExactly(
                new ImportRequest.Link(URI.create("https://paper.example/a?b=c#d")));
    }

    @Test
    void linesOfLinksAreSeveralImports() {
        assertThat(Requests.of("https://paper.example/a\n\nwww.paper.example/b\r\n")).containsExactly(
                new ImportRequest.Link(URI.create("https://paper.example/a")),
                new ImportRequest.Link(URI.create("https://www.paper.example/b")));
    }

    @Test
    void aLinkWithSignsThatNoAddressMayHaveIsMended() {
        assertThat(Requests.of("https://paper.example/a|b{c}")).containsExactly(
                new ImportRequest.Link(URI.create("https://paper.example/a%7Cb%7Bc%7D")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara Linden said so.", "see https://paper.example/a", "https://paper.example/a\nand more",
            "javascript:alert(1)", "ftp://paper.example/a"})
    void anythingElseIsText(String pasted) {
        assertThat(Requests.of(pasted)).singleElement().isInstanceOfSatisfying(ImportRequest.PastedText.class,
                text -> assertThat(text.text()).isEqualTo(pasted));
    }

    @Test
    void anExistingFileIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("an article.txt"), "words");
        assertThat(Requests.of(file.toString())).containsExactly(new ImportRequest.LocalFile(file));
        assertThat(Requests.of(file.toUri().toString())).containsExactly(new ImportRequest.LocalFile(file));
    }

    @Test
    void aLinkThatCannotBeMendedIsStillNoText() {
        assertThat(Requests.of("https://paper.example/100%")).containsExactly(
                new ImportRequest.Link(URI.create("https://paper.example/100%25")));
        assertThat(Requests.of("https://:80:90/x")).singleElement().isInstanceOf(ImportRequest.Link.class);
    }

    @Test
    void aDraggedLinkIsNotTrusted() {
        assertThat(Requests.dragged("https://paper.example/a\nfile:///etc/hosts\n# comment")).containsExactly(
                new ImportRequest.Link(URI.create("https://paper.example/a"), Trust.FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t\n"})
    void nothingAsksForNothing(String pasted) {
        assertThat(Requests.of(pasted)).isEmpty();
    }
}
