package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    /// A whole quotation by a named speaker, and a mixed one by a pronoun.
    private static final String HARBOUR = """
            {"id":"a","lang":"en","text":"“We waited long enough,” said Ellen Quist. She called the plan “a gift to the town”.",\
            "quotes":[{"start":1,"end":22,"speaker":{"start":30,"end":41,"text":"Ellen Quist"},"cue":{"start":25,"end":29}},\
            {"start":54,"end":83,"type":"mixed","speaker":{"start":43,"end":46,"text":"She"},"speaker_name":"Ellen Quist"}]}
            """;
    private static final String MILL = """
            {"id":"b","lang":"nl","text":"‘De molen draait weer’, zegt Mieke Dorrestein.",\
            "quotes":[{"start":1,"end":21,"speaker":{"start":29,"end":45,"text":"Mieke Dorrestein"}}]}
            """;
    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void measuresWhatTheEngineFinds() throws IOException {
        Result result = terminal.run("evaluate", file("gold.jsonl", HARBOUR + "\n" + MILL));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("""
                docs 2  view=direct
                exact    P 100.0  R 100.0  F1 100.0   (tp 2 pred 2 gold 2)
                overlap  P 100.0  R 100.0  F1 100.0   (tp 2 pred 2 gold 2)
                any      P 100.0  R 100.0  F1 100.0   (tp 2 pred 2 gold 2)
                e2e      P 100.0  R 100.0  F1 100.0   (tp 2 pred 2 gold 2)
                speaker  acc 100.0 (n 2; strict 100.0; named 100.0 of 2; other 0.0 of 0; no speaker given 0.0)
                cue      acc 100.0 (n 1)
                """);
    }

    @Test
    void theEngineAndItsRecordsHaveTheSameFigures() throws IOException {
        String gold = file("gold.jsonl", HARBOUR + MILL);
        String found = file("found.jsonl",
                terminal.withInput(HARBOUR + MILL).run("quotes", "--records").out());
        assertThat(terminal.run("evaluate", gold, "--view", "quoted").out())
                .isEqualTo(terminal.run("evaluate", gold, found, "--view", "quoted").out())
                .contains("resolved acc 100.0 (n 1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            direct | F1 100.0   (tp 1 pred 1 gold 1)
            quoted | F1 100.0   (tp 2 pred 2 gold 2)
            ALL    | F1  50.0   (tp 1 pred 2 gold 2)""")
    void theViewTellsWhatMustBeFound(String view, String figures) throws IOException {
        String found = file("found.jsonl", """
                {"id":"a","quotes":[{"start":1,"end":23},{"start":64,"end":82}]}
                """);
        assertThat(terminal.run("evaluate", file("gold.jsonl", HARBOUR), found, "--view", view).out())
                .contains("overlap  P").contains(figures);
    }

    @Test
    void indirectSpeechIsMeasuredWhereItIsLookedFor() throws IOException {
        String gold = file("gold.jsonl",
                "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"Ellen Quist said that it was ready.\","
                        + "\"quotes\":[{\"start\":17,\"end\":34,\"type\":\"indirect\"}]}");
        assertThat(terminal.run("evaluate", gold, "--view", "all").out()).contains("(tp 0 pred 0 gold 1)");
        assertThat(terminal.run("evaluate", gold, "--view", "all", "--indirect").out()).contains("exact    P 100.0")
                .contains("(tp 1 pred 1 gold 1)");
    }

    @Test
    void aTextThatWasLeftOutHasNothingFound() throws IOException {
        String found = file("found.jsonl", "{\"id\":\"elsewhere\",\"quotes\":[{\"start\":0,\"end\":3}]}");
        assertThat(terminal.run("evaluate", file("gold.jsonl", MILL), found).out())
                .contains("overlap  P   0.0  R   0.0  F1   0.0   (tp 0 pred 0 gold 1)");
    }

    @Test
    void showsEachLanguageBySelf() throws IOException {
        assertThat(terminal.run("evaluate", file("gold.jsonl", MILL + HARBOUR), "--by-language").out())
                .containsSubsequence("docs 2  view=direct\n", "\n\ndocs 1  view=direct  lang=en\n",
                        "\n\ndocs 1  view=direct  lang=nl\n");
    }

    @Test
    void listsTheMistakes() throws IOException {
        String found = file("found.jsonl", """
                {"id":"a","quotes":[{"start":1,"end":23,"speaker":{"start":-1,"end":-1,"text":"the mayor"}}]}
                {"id":"b","quotes":[{"start":29,"end":45}]}
                """);
        String gold = file("gold.jsonl", HARBOUR + MILL);
        assertThat(terminal.run("evaluate", gold, found, "--errors", "10").out()).contains(
                "missed         b: “De molen draait weer” · Mieke Dorrestein\n",
                "false alarm    b: “Mieke Dorrestein” · nobody\n",
                "wrong speaker  a: “We waited long enough” · the mayor instead of Ellen Quist\n");
        assertThat(terminal.run("evaluate", gold, found, "--errors", "1").out().lines()
                .filter(line -> line.contains(": “"))).hasSize(1);
    }

    @Test
    void shortQuotationsAndThoseOfNobodyCanBeLeftOut() throws IOException {
        String found = file("found.jsonl",
                "{\"id\":\"b\",\"quotes\":[{\"start\":1,\"end\":21},{\"start\":24,\"end\":28}]}");
        String gold = file("gold.jsonl", MILL);
        assertThat(terminal.run("evaluate", gold, found, "--min-words", "4").out()).contains("(tp 1 pred 1 gold 1)");
        assertThat(terminal.run("evaluate", gold, found, "--attributed-only").out()).contains("(tp 0 pred 0 gold 1)");
    }

    @Test
    void wrongLinesAreNamedAndNothingIsMeasured() throws IOException {
        String gold = file("gold.jsonl", HARBOUR + "rubbish\n{\"id\":\"c\"}\n{\"text\":\"x\",\"quotes\":[]}\n"
                + "{\"id\":\"d\",\"text\":\"x\"}\n{\"id\":\"e\",\"text\":\"x\",\"quotes\":[{\"start\":0,\"end\":9}]}\n"
                + "{\"id\":\"f\",\"text\":\"x\",\"quotes\":[{\"end\":1}]}\n");
        Result result = terminal.run("evaluate", gold);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(gold + ", line 2: This is no JSON object", "line 3: There is no \"text\"",
                "line 4: There is no \"id\"", "line 5: There is no list \"quotes\"",
                "line 6: A quotation ends at 9, but the text has only 1", "line 7: A quotation has no \"start\"",
                "6 of its lines cannot be used: put them right or take them out.");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        String binary = Files.write(folder.resolve("binary"), new byte[]{(byte) 0x89, 'P', (byte) 0xff}).toString();
        assertThat(terminal.run("evaluate", missing).err()).isEqualTo(missing + ": There is no such file.\n");
        assertThat(terminal.run("evaluate", binary).err()).startsWith(binary + ": This is no text in UTF-8");
        assertThat(terminal.run("evaluate", folder.toString()).err()).startsWith(folder + ": This file cannot be read");
        assertThat(terminal.run("evaluate", file("empty", "\n")).err()).contains("There are no texts in it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "evaluate a b c", "evaluate a --view none", "evaluate a --errors -1"})
    void wrongUseIsCodeTwo(String line) {
        assertThat(terminal.run(line.split(" ")).code()).isEqualTo(2);
    }
}
