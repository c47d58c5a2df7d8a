package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Tokens;

/// Whom words were said to.
final class Told {
    /// A recipient stands within so many words of the verb.
    private static final int NEAR = 6;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;

    Told(Layout layout, List<Mention> mentions) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
    }

    /// The number of the mention that was told; -1 for none.
    int of(Attributed quote) {
        Integer cue = quote.cue();
        if (cue == null) {
            return -1;
        }
        for (int i = Mentions.firstFrom(mentions, cue - NEAR); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.first() > cue + NEAR) {
                break;
            }
            if (i != quote.choice().mention() && isTold(mention, cue)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTold(Mention mention, int cue) {
        int before = mention.first() - 1;
        if (tokens.has(before, bits(WordClass.DETERMINER, WordClass.POSSESSIVE))) {
            before--;
        }
        boolean sameSentence = layout.sentences().of(mention.first()) == layout.sentences().of(cue);
        boolean object = before == cue && tokens.has(cue, WordClass.RECIPIENT_CUE.bit());
        return sameSentence && (object || tokens.has(before, WordClass.RECIPIENT.bit()) && before > cue - 3);
    }
}
