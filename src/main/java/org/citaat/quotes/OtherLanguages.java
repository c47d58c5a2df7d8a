package org.citaat.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.Passage;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the paragraphs whose author writes in another language than that of the text. Quoted words do not count: a Dutch
/// article may quote whole paragraphs of English.
///
/// In the project's own articles an author's language knows half or more of the small words of nearly every paragraph of his;
/// another one seldom more than a third, but for Danish and Norwegian, which are too near each other to be told apart so.
final class OtherLanguages {
    /// A paragraph is looked at where the language knows less than this of its small words, quoted ones too, …
    private static final double LOOK = 0.5;
    /// … or, after one in another language, in any case. It is strange where less than this of the author's is known, …
    private static final double STRANGE = 0.4;
    /// … and is another language's where that knows so much of the author's, and so much more.
    private static final double KNOWN = 0.45;
    private static final double MORE = 0.3;
    /// Fewer words of the author's do not tell a language: the whole paragraph does.
    private static final int TELLING = 6;
    /// Of fewer words no language is told at all.
    private static final int FEWEST = 8;
    /// So many paragraphs are looked at, that a text in no known language takes no longer than others.
    private static final int MOST = 2000;

    private final Tokens tokens;
    private final Function<String, Optional<Lexicon>> language;
    private @Nullable Layout layout;

    /// @param language the word lists of the language that words are in; empty where none is told
    OtherLanguages(Tokens tokens, Function<String, Optional<Lexicon>> language) {
        this.tokens = tokens;
        this.language = language;
    }

    /// The passages, in order.
    List<Passage> find() throws InterruptedException {
        List<Passage> found = new ArrayList<>();
        int start = 0;
        int looked = 0;
        boolean before = false;
        for (int i = 0; i <= tokens.size() && looked < MOST; i++) {
            Interruption.lookAt(i);
            if (tokens.is(i, TokenKind.BREAK)) {
                Lexicon other = null;
                if (mayBeStrange(start, i, before)) {
                    looked++;
                    other = other(start, i);
                }
                if (other != null) {
                    found.add(new Passage(tokens.span(start, i - 1), other));
                }
                before = other != null;
                start = i + 1;
            }
        }
        return found;
    }

    /// @param after whether the paragraph before is in another language
    private boolean mayBeStrange(int start, int end, boolean after) {
        int words = 0;
        int known = 0;
        for (int i = start; i < end; i++) {
            if (tokens.isLower(i)) {
                words++;
                known += tokens.classes(i) == 0 ? 0 : 1;
            }
        }
        return words >= FEWEST && (after || known < words * LOOK);
    }

    private @Nullable Lexicon other(int start, int end) throws InterruptedException {
        Layout spoken = layout();
        int words = 0;
        int known = 0;
        StringBuilder authors = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!spoken.isSpoken(i)) {
                authors.append(tokens.words(i, i)).append(' ');
                words += tokens.isLower(i) ? 1 : 0;
                known += tokens.isLower(i) && tokens.classes(i) != 0 ? 1 : 0;
            }
        }
        boolean telling = words >= TELLING;
        if (words == 0 || known > words * (telling ? STRANGE : LOOK)) {
            return null;
        }
        Lexicon other = language.apply(telling ? authors.toString() : tokens.words(start, end - 1)).orElse(null);
        if (other == null || other.language().equals(tokens.lexicon().language())) {
            return null;
        }
        int knows = knows(other, start, end, spoken);
        return knows >= words * KNOWN && knows >= known + words * MORE ? other : null;
    }

    private int knows(Lexicon other, int start, int end, Layout spoken) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += tokens.isLower(i) && !spoken.isSpoken(i) && other.classes(tokens.hash(i)) != 0 ? 1 : 0;
        }
        return count;
    }

    private Layout layout() throws InterruptedException {
        Layout known = layout;
        if (known == null) {
            known = Layout.of(tokens);
            layout = known;
        }
        return known;
    }
}
