package org.citaat.quotes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.citaat.model.NameGender;
import org.citaat.model.Quote;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads in one text what the user's word on its quotations teaches.
public final class EvidenceReader {
    private final Tokens tokens;
    private final List<Mention> mentions;

    /// Reads a text once, for any number of its quotations.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public EvidenceReader(Tokens tokens) throws InterruptedException {
        this.tokens = tokens;
        this.mentions = Mentions.find(Layout.of(tokens), List.of());
    }

    /// What the user's word on one of the quotations teaches.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public Evidence of(ReviewedQuote quote) throws InterruptedException {
        WordsBeside beside = new WordsBeside(tokens, mentions);
        List<TextSpan> segments = quote.segments();
        String name = quote.speakerName();
        if (name == null) {
            return new Evidence(false, List.of(), NameGender.UNKNOWN, false,
                    beside.verbs(segments, mention -> mention.kind() == Kind.NAME), beside.before(segments));
        }
        TextSpan mention = mention(quote.found());
        NameForms forms = new NameForms(tokens, mentions, name, quote.speakerKind());
        Predicate<Mention> speaker = each -> forms.names(each) || each.kind() == Kind.PRONOUN;
        return new Evidence(forms.isProper(), new ArrayList<>(forms.all(mention)), forms.gender(mention),
                forms.inMarks(),
                beside.verbs(segments, speaker), beside.before(segments));
    }

    private static @Nullable TextSpan mention(@Nullable Quote found) {
        return found == null || found.speaker() == null ? null : found.speaker().mention();
    }
}
