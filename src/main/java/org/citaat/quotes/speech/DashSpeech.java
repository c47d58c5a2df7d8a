package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.speech.AuthorWords.Split;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Lines of speech that open with a dash. A lone line without attribution is none, and neither is a list.
final class DashSpeech {
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
        List<Candidate> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (tokens.is(i, TokenKind.BREAK)) {
                if (opens(start)) {
                    block.add(line(start, i));
                } else if (i > start) {
                    found.addAll(accepted(block));
                    block.clear();
                }
                start = i + 1;
            }
        }
        found.addAll(accepted(block));
        return found;
    }

    private boolean opens(int start) {
        boolean dash = tokens.is(start, TokenKind.DASH);
        boolean opening = tokens.isCapital(start + 1) || tokens.is(start + 1, TokenKind.OTHER)
                || tokens.is(start + 1, TokenKind.MARK) && tokens.isCapital(start + 2);
        return dash && opening;
    }

    private Candidate line(int start, int end) {
        int last = end - 1;
        Split split = inside ? authorWords.split(start + 1, last) : authorWords.splitAtEnd(start + 1, last);
        return new Candidate(split.segments(), start, end, Form.DASH, Ending.CLOSED, split.aside(), null);
    }

    private List<Candidate> accepted(List<Candidate> block) {
        boolean attributed = block.stream().anyMatch(line -> line.aside() != null);
        boolean asks = block.stream().anyMatch(line -> tokens.last(line.last()) == '?');
        boolean dialogue = block.size() >= 2 && (attributed || asks);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate line : block) {
            if (line.aside() != null || dialogue && endsSentence(line.segments().getLast())) {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean endsSentence(TokenRange words) {
        return tokens.is(words.last(), TokenKind.STOP)
                || tokens.is(words.last(), TokenKind.MARK) && tokens.is(words.last() - 1, TokenKind.STOP);
    }
}
