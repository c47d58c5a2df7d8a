package org.citaat.quotes;

import java.util.List;

/// The texts of the marked-up examples, for tests of single stages.
public final class ExampleTexts {
    private ExampleTexts() {}

    /// A text and the language it is in; `und` for a language without word lists.
    public record Told(String language, String text) {}

    public static List<Told> all() {
        return ExampleReader.all().stream().map(each -> new Told(each.language(), each.text())).toList();
    }
}
