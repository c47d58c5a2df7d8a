package org.citaat.quotes.assembly;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.QuoteType;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Why a quotation was taken for one, and why this speaker: as a person would point at it in the text.
final class Reasons {
    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;

    Reasons(Layout layout, List<Mention> mentions) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
    }

    List<Reason> of(Attributed quote, QuoteType type, boolean floating, String name, boolean denied) {
        List<Reason> reasons = new ArrayList<>();
        if (quote.repeats() != null) {
            reasons.add(new Reason(ReasonKind.REPEATS, ""));
        }
        if (denied) {
            reasons.add(new Reason(ReasonKind.DENIED, ""));
        }
        if (quote.repeats() != null) {
            return reasons; // what tells the speaker stands beside the words it repeats
        }
        reasons.add(speaker(quote, floating, name));
        int index = quote.choice().mention();
        if (index >= 0 && mentions.get(index).kind() == Kind.PRONOUN) {
            reasons.add(new Reason(ReasonKind.PRONOUN, mentions.get(index).text(tokens)));
        }
        if (type == QuoteType.MIXED) {
            reasons.add(new Reason(ReasonKind.PARTIAL, ""));
        } else if (type == QuoteType.DIRECT && tokens.is(quote.head().last(), TokenKind.STOP)) {
            reasons.add(new Reason(ReasonKind.WHOLE_SENTENCE, ""));
        }
        return reasons;
    }

    private Reason speaker(Attributed quote, boolean floating, String name) {
        int index = quote.choice().mention();
        if (index < 0) {
            return new Reason(ReasonKind.NO_SPEAKER, "");
        }
        Mention mention = mentions.get(index);
        Candidate words = quote.head();
        if (mention.kind() == Kind.LABEL) {
            return new Reason(ReasonKind.TRANSCRIPT, mention.text(tokens));
        }
        if (floating) {
            return new Reason(ReasonKind.CONTINUES, name);
        }
        Integer cue = quote.cue();
        if (cue != null && layout.sentences().of(cue) == layout.sentences().of(mention.first())) {
            return byCue(words, mention, cue);
        }
        boolean colon = tokens.is(words.open() - 1, TokenKind.COLON) && mention.last() < words.open();
        return new Reason(colon ? ReasonKind.COLON_AFTER : ReasonKind.NEAREST_NAME, mention.text(tokens));
    }

    private Reason byCue(Candidate words, Mention mention, int cue) {
        TokenRange phrase = Assembler.phrase(tokens, cue);
        int first = Math.min(phrase.first(), mention.first());
        int last = Math.max(phrase.last(), mention.last());
        boolean near = last - first < 12 && !crossesWords(first, last);
        String text = near ? tokens.words(first, last) : mention.text(tokens);
        if (tokens.has(cue, WordClass.ACCORDING.bit()) && !tokens.has(cue, WordClass.CUE.bit())) {
            return new Reason(ReasonKind.ACCORDING_TO, text);
        }
        return new Reason(cue < words.first() ? ReasonKind.INTRODUCED_BY : ReasonKind.FOLLOWED_BY, text);
    }

    private boolean crossesWords(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (layout.isSpoken(i)) {
                return true;
            }
        }
        return false;
    }
}
