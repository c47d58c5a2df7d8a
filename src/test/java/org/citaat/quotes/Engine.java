package org.citaat.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Languages;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Scanner;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The engine and its stages, as tests start them.
public final class Engine {
    private static final Languages LANGUAGES = Languages.bundled();
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    private Engine() {}

    public static Tokens tokens(String language, String text) {
        return Scanner.scan(text, LANGUAGES.lexicon(language), List.of());
    }

    public static Layout layout(String language, String text) throws InterruptedException {
        return Layout.of(tokens(language, text));
    }

    public static List<Quote> find(String language, String text) throws InterruptedException {
        return find(language, text, null);
    }

    public static List<Quote> find(String language, String text, @Nullable LocalDate published)
            throws InterruptedException {
        return FINDER.find(article(language, text, published)).quotes();
    }

    public static List<Quote> findWithIndirect(String language, String text) throws InterruptedException {
        return FINDER.findWithIndirect(article(language, text, null)).quotes();
    }

    public static Article article(@Nullable String language, String text, @Nullable LocalDate published) {
        PublicationDate date = published == null ? null : PublicationDate.of(published);
        return new Article(new Facts(null, List.of(), null, date, language, null), text, List.of());
    }

    /// Each quotation as `speaker: words / words of the next segment`; `?` for a speaker that is not told.
    public static List<String> told(String language, String text) throws InterruptedException {
        return find(language, text).stream().map(quote -> name(quote) + ": " + words(quote, text)).toList();
    }

    public static String words(Quote quote, String text) {
        return quote.segments().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "));
    }

    public static String name(Quote quote) {
        return quote.speaker() == null ? "?" : quote.speaker().name();
    }

    /// The words of a span; empty for null.
    public static String in(@Nullable TextSpan span, String text) {
        return span == null ? "" : span.in(text);
    }
}
