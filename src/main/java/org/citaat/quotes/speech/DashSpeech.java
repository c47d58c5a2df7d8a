package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.speech.AuthorWords.Split;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// Speech that a dash opens: whole paragraphs, and within a paragraph after a full stop or a colon where the author's words
/// follow or lead in. Whether a paragraph is speech or an entry of a list is judged later.
final class DashSpeech {
    private static final int SIGNATURE = 12;
    /// Speech inside a paragraph is no longer, so that a paragraph full of dashes takes no time.
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private final AuthorWords authorWords;
    private final boolean dashSpeech;
    private final boolean inside;

    DashSpeech(Tokens tokens) {
        this.tokens = tokens;
        this.authorWords = new AuthorWords(tokens);
        this.dashSpeech = tokens.lexicon().has(Feature.DASH_SPEECH);
        this.inside = tokens.lexicon().has(Feature.INCISE_DASH);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        if (!dashSpeech) {
            return found;
        }
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (tokens.is(i, TokenKind.BREAK)) {
                if (opens(start)) {
                    found.add(speech(start, i));
                } else {
                    within(start, i, found);
                }
                start = i + 1;
            }
        }
        return found;
    }

    private boolean opens(int dash) {
        int next = dash + 1;
        boolean opening = tokens.isCapital(next) || tokens.is(next, TokenKind.OTHER)
                || tokens.is(next, TokenKind.NUMBER) || tokens.is(next, TokenKind.STOP)
                || tokens.is(next, TokenKind.MARK) && tokens.isCapital(next + 1);
        return tokens.is(dash, TokenKind.DASH) && opening && !signs(dash);
    }

    /// "— Jan Smit (@smit) May 3": under a message of a network.
    private boolean signs(int dash) {
        for (int i = dash + 1; i < dash + SIGNATURE && !tokens.is(i, TokenKind.BREAK); i++) {
            if (tokens.is(i, TokenKind.OPEN_BRACKET) && tokens.first(i + 1) == '@') {
                return true;
            }
        }
        return false;
    }

    /// The line from its dash to `end`.
    private Candidate speech(int dash, int end) {
        Split split = inside ? authorWords.split(dash + 1, end - 1) : authorWords.splitAtEnd(dash + 1, end - 1);
        return new Candidate(split.segments(), dash, end, Form.DASH, Ending.CLOSED, split.aside(), null);
    }

    /// Speech that begins inside a paragraph counts where a reporting verb leads in or follows.
    private void within(int start, int end, List<Candidate> found) {
        for (int i = start + 1; i < end; i++) {
            boolean after = tokens.is(i - 1, TokenKind.STOP) || tokens.is(i - 1, TokenKind.COLON);
            if (after && tokens.spaceBefore(i) && opens(i)) {
                Candidate speech = speech(i, Math.min(end, i + LONGEST));
                boolean told = speech.aside() != null || tokens.is(i - 1, TokenKind.COLON) && ledIn(start, i);
                if (told && !tokens.is(speech.first(), TokenKind.MARK)) {
                    found.add(speech);
                    return;
                }
            }
        }
    }

    private boolean ledIn(int start, int dash) {
        for (int i = dash - 1; i >= Math.max(start, dash - LONGEST); i--) {
            if (tokens.has(i, WordClass.CUE.bit())) {
                return true;
            }
        }
        return false;
    }
}
