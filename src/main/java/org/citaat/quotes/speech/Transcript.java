package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Lines that open with a speaker's name in capitals and a colon, at least two of them.
final class Transcript {
    private static final int LONGEST_LABEL = 4;
    private static final int SHORTEST_SPEECH = 3;

    private final Tokens tokens;

    Transcript(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Candidate> find() {
        List<Candidate> lines = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (tokens.is(i, TokenKind.BREAK)) {
                int colon = labelEnd(start);
                if (colon > 0 && i - colon > SHORTEST_SPEECH) {
                    TokenRange label = new TokenRange(start, colon - 1);
                    lines.add(new Candidate(List.of(new TokenRange(colon + 1, i - 1)), colon, i, Form.TRANSCRIPT,
                            Ending.CLOSED, null, label));
                    labels.merge(name(label), 1, Integer::sum);
                }
                start = i + 1;
            }
        }
        return lines.size() >= 2 && lines.size() > labels.size() ? lines : List.of();
    }

    /// The colon after a label in capitals at `start`; -1 where there is none.
    private int labelEnd(int start) {
        int i = start;
        while (i - start < LONGEST_LABEL && (tokens.isAllCapitals(i) || initial(i))) {
            i++;
        }
        boolean speech = tokens.is(i, TokenKind.COLON) && i > start && !tokens.is(i + 1, TokenKind.MARK);
        return speech && i - start > (tokens.end(start) - tokens.start(start) == 1 ? 1 : 0) ? i : -1;
    }

    private boolean initial(int token) {
        return tokens.isCapital(token) && tokens.end(token) - tokens.start(token) == 1
                || tokens.is(token, TokenKind.STOP) && tokens.isCapital(token - 1);
    }

    private String name(TokenRange label) {
        return tokens.words(label.first(), label.last()).toLowerCase(Locale.ROOT);
    }
}
