package org.citaat.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.Learnt;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Extraction.Sought;
import org.citaat.quotes.language.LanguageDetector;
import org.citaat.quotes.language.Languages;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.learning.EvidenceReader;
import org.citaat.quotes.mentions.Gazetteer;
import org.citaat.quotes.text.Passage;
import org.citaat.quotes.text.Scanner;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the quotations of an article and who said them. Safe for several threads at once.
public final class QuoteFinder {
    /// Changes whenever the same text may give other quotations.
    public static final String VERSION = "3";
    /// From this probability on, words are shown as a quotation.
    public static final double THRESHOLD = 0.55;
    /// The code of a language that could not be told.
    public static final String UNKNOWN_LANGUAGE = "und";

    private final Languages languages;
    private final Models models;
    private @Nullable LanguageDetector detector;

    public QuoteFinder(Languages languages, Models models) {
        this.languages = languages;
        this.models = models;
    }

    /// With the languages and weights that come with the program.
    public static QuoteFinder bundled() {
        return new QuoteFinder(Languages.bundled(), Models.bundled());
    }

    /// Finds the quotations in the blocks that may hold some. The language is detected where the article's facts tell none.
    ///
    /// @throws InterruptedException when the thread is interrupted; looked for every few thousand words
    public FoundQuotes find(Article article) throws InterruptedException {
        return find(article, Learnt.NOTHING);
    }

    /// Finds them with the names and words learnt from the user.
    ///
    /// @throws InterruptedException when the thread is interrupted; looked for every few thousand words
    public FoundQuotes find(Article article, Learnt learnt) throws InterruptedException {
        return find(article, learnt, Sought.MARKED);
    }

    /// As [#find(Article)], and what is told without marks: "she said that the bridge was safe". Marked words inside such a
    /// clause are a part of it, not a quotation of their own.
    ///
    /// @throws InterruptedException when the thread is interrupted; looked for every few thousand words
    public FoundQuotes findWithIndirect(Article article) throws InterruptedException {
        return find(article, Learnt.NOTHING, Sought.INDIRECT_TOO);
    }

    private FoundQuotes find(Article article, Learnt learnt, Sought sought) throws InterruptedException {
        String language = language(article);
        Lexicon lexicon = languages.lexicon(language).with(learnt.words());
        LocalDate published = article.facts().published() == null ? null : article.facts().published().day();
        Extraction extraction = new Extraction(tokens(article, lexicon, learnt), models.quotes(), THRESHOLD);
        return new FoundQuotes(language, lexicon.isKnown(), extraction.quotes(models, published,
                Gazetteer.of(learnt.names(), lexicon), sought));
    }

    /// What the user's word on quotations of the article teaches.
    ///
    /// @param learnt whose words are no more unknown
    /// @throws InterruptedException when the thread is interrupted
    public EvidenceReader evidence(Article article, Learnt learnt) throws InterruptedException {
        Lexicon lexicon = languages.lexicon(language(article)).with(learnt.words());
        return new EvidenceReader(tokens(article, lexicon, learnt));
    }

    /// The tokens of an article, those of passages in another language read in theirs.
    private Tokens tokens(Article article, Lexicon lexicon, Learnt learnt) throws InterruptedException {
        List<TextSpan> leftOut = leftOut(article, lexicon);
        Tokens tokens = Scanner.scan(article.text(), lexicon, leftOut);
        List<Passage> passages = new OtherLanguages(tokens,
                words -> detector().detect(words).map(code -> languages.lexicon(code).with(learnt.words()))).find();
        return passages.isEmpty() ? tokens : Scanner.scan(article.text(), lexicon, leftOut, passages);
    }

    /// The language an article is read in: the one its facts tell, else the one detected in its text; `und` where neither is.
    public String language(Article article) {
        String told = article.facts().language();
        return told != null ? told : detector().detect(article.text()).orElse(UNKNOWN_LANGUAGE);
    }

    /// Reads the word lists of all languages, which a run over pages that tell their language can do without.
    private synchronized LanguageDetector detector() {
        LanguageDetector known = detector;
        if (known == null) {
            known = new LanguageDetector(languages);
            detector = known;
        }
        return known;
    }

    /// The blocks that hold no quotations: captions and credits.
    private static List<TextSpan> leftOut(Article article, Lexicon lexicon) {
        List<TextSpan> spans = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!block.kind().quotable()) {
                spans.add(block.span());
            }
        }
        return article.blocks().isEmpty() ? CreditLines.find(article.text(), lexicon) : spans;
    }

    /// The languages that have word lists, as ISO 639-1 codes.
    public List<String> languages() {
        return languages.codes();
    }
}
