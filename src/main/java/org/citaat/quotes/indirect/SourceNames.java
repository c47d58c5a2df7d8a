package org.citaat.quotes.indirect;

import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Takes the words for "according to" off names that begin with them, as a capital makes "Nach Angaben der Polizei" one.
public final class SourceNames {
    private SourceNames() {}

    /// The same mentions, in the same order.
    public static List<Mention> of(Tokens tokens, List<Mention> mentions) {
        return mentions.stream().map(mention -> source(tokens, mention)).toList();
    }

    private static Mention source(Tokens tokens, Mention mention) {
        int first = mention.first();
        if (mention.kind() != Kind.NAME || !isAccording(tokens, first)) {
            return mention;
        }
        while (first < mention.last() && (isAccording(tokens, first) || !tokens.isCapital(first))) {
            first++;
        }
        return new Mention(new TokenRange(first, mention.last()), Kind.NAME, mention.role());
    }

    private static boolean isAccording(Tokens tokens, int token) {
        return tokens.has(token, WordClass.ACCORDING.bit());
    }
}
