package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesCommandTest {
    private static final String NEWS = """
            The harbour opens again on Monday after two years of repairs.

            “We waited long enough,” said mayor Ellen Quist. “The café is ready.”
            """;
    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void showsSpeakerTypeCueWordsAndParagraph() throws IOException {
        Result result = terminal.run("quotes", file("news.txt", NEWS));
        assertThat(result.out()).containsSubsequence("¶ 2 · Ellen Quist · direct · said\n",
                "    “We waited long enough”\n", "¶ 2 · Ellen Quist · direct · said\n", "    “The café is ready.”\n");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void indirectSpeechIsShownOnlyWhenAsked() throws IOException {
        String name = file("told.txt", "Mayor Ellen Quist said that the café was ready, and went home to her garden.");
        assertThat(terminal.run("quotes", name).out()).contains("No quotations.");
        assertThat(terminal.run("quotes", "--indirect", name).out()).contains("¶ 1 · Ellen Quist · indirect · said\n"
                + "    that the café was ready");
        assertThat(terminal.withInput("{\"id\":1,\"lang\":\"en\",\"text\":\"Quist said it was ready.\"}")
                .run("quotes", "--records", "--indirect").out()).contains("\"type\":\"indirect\"");
    }

    @Test
    void printsOneObjectForEachDocument() throws IOException {
        String first = file("news.txt", NEWS);
        String second = file("Ünïcode.txt", "Nothing was said in the town hall, and all went home.");
        Result result = terminal.run("quotes", "--json", first, second);
        Map<String, Object> object = result.objects().getFirst();
        assertThat(object).containsEntry("id", first).containsEntry("url", Path.of(first).toUri().toString())
                .containsEntry("lang", "en");
        assertThat(Terminal.at(object, "quotes", 1, "text")).isEqualTo("The café is ready.");
        assertThat(Terminal.at(object, "quotes", 0, "speaker", "canonical")).isEqualTo("Ellen Quist");
        assertThat(Terminal.at(result.objects().getLast(), "id")).isEqualTo(second);
        assertThat(Terminal.at(result.objects().getLast(), "quotes")).asInstanceOf(LIST).isEmpty();
    }

    @Test
    void printsOfficeWayDenialInnerWordsAndRepeats() throws IOException {
        String text = """
                The council decides

                “The bridge stays shut until May”

                “The bridge stays shut until May,” mayor Ellen Quist told Reuters. “My father said, ‘It will never open again,’ and he was right,” she added.

                Ellen Quist never said that the bridge was “a gift to the town”.
                """;
        Map<String, Object> object = terminal.withInput(text).run("quotes", "--json", "-").objects().getFirst();
        assertThat(Terminal.at(object, "quotes", 0, "repeats")).isEqualTo(1);
        assertThat(Terminal.at(object, "quotes", 1, "repeats")).isNull();
        assertThat(Terminal.at(object, "quotes", 1, "speaker", "role", "text")).isEqualTo("mayor");
        assertThat(Terminal.at(object, "quotes", 1, "via", "text")).isEqualTo("Reuters");
        assertThat(Terminal.at(object, "quotes", 1, "denied")).isEqualTo(false);
        assertThat(Terminal.at(object, "quotes", 3, "denied")).isEqualTo(true);
        assertThat(Terminal.at(object, "inner", 0, "nested")).isEqualTo(true);
        assertThat(Terminal.at(object, "inner", 0, "parent")).isEqualTo(2);
        assertThat(Terminal.at(object, "inner", 0, "speaker", "text")).isEqualTo("My father");
        assertThat(Terminal.at(object, "quotes", 1, "confidence")).isInstanceOf(Number.class);
        assertThat(Terminal.at(object, "quotes", 1, "speaker", "confidence")).isInstanceOf(Number.class);
    }

    @Test
    void readsStandardInput() throws IOException {
        Result result = terminal.withInput(NEWS).run("quotes", "--json", "-");
        assertThat(result.objects().getFirst()).containsEntry("id", "-").containsEntry("url", null);
        assertThat(Terminal.at(result.objects().getFirst(), "quotes")).asInstanceOf(LIST).hasSize(2);
    }

    @Test
    void goesOnAfterADocumentThatFails() throws IOException {
        Path binary = Files.write(folder.resolve("picture"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0});
        String empty = file("empty.txt", "");
        String missing = folder.resolve("missing.html").toString();
        Result result = terminal.run("quotes", missing, empty, binary.toString(), folder.toString(),
                file("news.txt", NEWS));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(missing + ": There is no such file.", empty + ": There is nothing in it.",
                binary + ": This is no text", folder + ": This file cannot be read");
        assertThat(result.out()).contains("Ellen Quist");
    }

    @Test
    void refusesFiftyMegabytesByName() throws IOException {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'a');
        Path big = Files.write(folder.resolve("big.txt"), text);
        Result result = terminal.withInput(text).run("quotes", big.toString(), "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(big + ": This is too large: at most 20 MB", "-: This is too large");
    }

    @Test
    void saysWhenOnlyMarksWereUsed() {
        Result result = terminal.withInput("Ο δήμαρχος είπε: «Το λιμάνι ανοίγει αύριο το πρωί.»").run("quotes", "-");
        assertThat(result.code()).isZero();
        assertThat(result.err()).startsWith("-: There are no word lists for this language (und): only quotation marks");
    }

    @Test
    void keepsTheTerminalFromSignsInAPage() {
        Result result = terminal.withInput("\u001b]0;evil\u0007 “Go away \u009b31m,” said Ann Marsh.").run("quotes",
                "-");
        assertThat(result.out().chars().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes", "quotes --records x.txt", "quotes --nothing x", "read", "search x"})
    void wrongUseIsCodeTwo(String line) {
        Result result = terminal.run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--help'.");
    }

    @Test
    void stopsQuietlyWhenNobodyReadsTheResults() throws IOException {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = terminal.run(gone, new PrintStream(err), "quotes", file("news.txt", NEWS));
        assertThat(code).isEqualTo(1);
        assertThat(err.size()).isZero();
    }

    @Test
    void aMistakeOfTheProgramEndsOneDocumentOnly() throws IOException {
        Terminal broken = new Terminal(request -> {
            throw new IllegalStateException("surprise");
        }, () -> Terminal.FINDER).withInput(NEWS);
        Result result = broken.run("quotes", file("news.txt", NEWS), "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("news.txt: Something went wrong inside Citaat").doesNotContain("\tat ");
        assertThat(result.out()).contains("Ellen Quist");
    }

    @Test
    void tellsTheShellOfAnInterrupt() {
        Terminal cancelled = new Terminal(request -> {
            throw new InterruptedException();
        }, () -> Terminal.FINDER);
        assertThat(cancelled.run("quotes", "https://krant.example/").code()).isEqualTo(130);
        assertThat(Thread.interrupted()).isTrue();
    }
}
