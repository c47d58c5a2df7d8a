package org.citaat.cite;

import java.net.URI;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.jspecify.annotations.Nullable;

/// A quotation with its source in a journalist's plain style: the words, who said them, through whom, where, when, and the link.
///
/// The words between the marks are those of the saved text, never changed.
public final class PlainCitation {
    private final Locale locale;
    private final ResourceBundle terms;

    /// @param locale for the form of the date
    public PlainCitation(Locale locale) {
        this.locale = locale;
        this.terms = ResourceBundle.getBundle("org.citaat.cite.terms", locale);
    }

    /// A citation twice: as plain text and as HTML, for the clipboard to offer both.
    public record Copied(String text, String html) {}

    /// Cites one speech.
    ///
    /// @param quotes its parts, in order
    public Copied of(StoredArticle article, List<ReviewedQuote> quotes) {
        String text = article.article().text();
        List<String> words = quotes.stream().map(quote -> quote.words(text)).toList();
        String name = quotes.getFirst().speakerName();
        // words that the text says were not said must not go out as if they had been
        boolean denied = quotes.stream().map(ReviewedQuote::found).anyMatch(found -> found != null && found.denied());
        String speaker = name == null || !denied ? name : name + " (" + terms.getString("denied") + ")";
        Facts facts = article.article().facts();
        String publication = facts.publication();
        boolean through = name != null && !name.equals(publication);
        return new Copied(plain(words, speaker, through, article), html(words, speaker, through, article));
    }

    private String plain(List<String> words, @Nullable String speaker, boolean through, StoredArticle article) {
        List<String> source = source(speaker, through, article);
        URI link = link(article);
        return String.join(" ", words.stream().map(each -> "“" + each + "”").toList())
                + (source.isEmpty() ? "" : "\n— " + String.join(", ", source)) + (link == null ? "" : "\n" + link);
    }

    private String html(List<String> words, @Nullable String speaker, boolean through, StoredArticle article) {
        StringBuilder html = new StringBuilder("<blockquote>");
        words.forEach(each -> html.append("<p>“").append(escaped(each)).append("”</p>"));
        List<String> source = source(speaker, through, article);
        html.append("</blockquote><p>").append(source.isEmpty() ? "" : "— " + escaped(String.join(", ", source)));
        URI link = link(article);
        if (link != null) {
            String address = escaped(link.toString());
            html.append("<br><a href=\"").append(address).append("\">").append(address).append("</a>");
        }
        return html.append("</p>").toString();
    }

    /// Speaker, through whom, title, publication, date. Whoever is quoted in an article is read through it.
    private List<String> source(@Nullable String speaker, boolean through, StoredArticle article) {
        Facts facts = article.article().facts();
        List<String> parts = new ArrayList<>();
        if (facts.title() != null) {
            parts.add("“" + facts.title() + "”");
        }
        if (facts.publication() != null) {
            parts.add(facts.publication());
        }
        if (facts.published() != null) {
            parts.add(date(facts.published()));
        }
        if (through && !parts.isEmpty()) {
            parts.set(0, MessageFormat.format(terms.getString("through"), parts.getFirst()));
        }
        if (speaker != null) {
            parts.addFirst(speaker);
        }
        return parts;
    }

    private String date(PublicationDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date.day());
    }

    /// The canonical address, else the one that answered; null for what has none on the web.
    private static @Nullable URI link(StoredArticle article) {
        URI canonical = article.article().facts().canonical();
        URI link = canonical != null ? canonical : article.address();
        return link.getScheme() != null && link.getScheme().startsWith("http") ? link : null;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
