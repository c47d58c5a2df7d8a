package org.citaat.quotes.speech;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Lines that open with a speaker's name and a colon, as interviews and records of hearings have them. In an interview the
/// lines of the one who asks are no speech to be quoted; in a record, whose names stand in capitals, everybody's are.
final class Transcript {
    private static final int LONGEST_LABEL = 4;
    private static final long NO_LABEL = bits(WordClass.CREDIT, WordClass.NEVER_NAME, WordClass.MONTH,
            WordClass.WEEKDAY, WordClass.CUE, WordClass.TITLE_NOUN);
    /// So many lines are needed before single letters are taken for labels.
    private static final int LETTER_LINES = 4;

    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Label> labels = new HashMap<>();
    /// The initials of whoever asks: "J.W." of Jagna Wilk.
    private final Set<String> asking = new HashSet<>();
    /// Just two letters take turns.
    private boolean letters;

    Transcript(Tokens tokens) {
        this.tokens = tokens;
    }

    /// @param sign the token that parts label and speech
    private record Line(TokenRange label, int sign, int end) {}

    /// What the lines under one label have in common.
    private static final class Label {
        private int lines;
        private int questions;
        private boolean capitals;
        private boolean letter;
        private boolean first;

        /// Whoever opens with a question, or asks most of the time.
        boolean asks() {
            return questions > 0 && first || questions * 2 > lines;
        }
    }

    List<Candidate> find() {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (tokens.is(i, TokenKind.BREAK)) {
                int sign = labelEnd(start);
                if (sign > 0 && i - sign > 1) {
                    note(new Line(new TokenRange(start, sign - 1), sign, i));
                }
                start = i + 1;
            }
        }
        look();
        List<Candidate> found = new ArrayList<>();
        for (Line line : lines) {
            if (speaks(line)) {
                found.add(new Candidate(List.of(new TokenRange(line.sign + 1, line.end - 1)), line.sign, line.end,
                        Form.TRANSCRIPT, Ending.CLOSED, null, line.label));
            }
        }
        return found;
    }

    private void note(Line line) {
        Label label = labels.computeIfAbsent(name(line.label), ignored -> new Label());
        label.first |= lines.isEmpty();
        label.lines++;
        label.questions += tokens.last(line.end - 1) == '?' ? 1 : 0;
        label.letter = letter(line.label.first()) && line.label.length() <= 2;
        label.capitals = capitals(line.label);
        lines.add(line);
    }

    private boolean speaks(Line line) {
        Label label = labels.getOrDefault(name(line.label), new Label());
        if (label.letter) {
            return letters && !label.first && lines.size() >= LETTER_LINES;
        }
        boolean known = label.capitals ? lines.size() >= 2 && lines.size() > labels.size() : again(line, label);
        boolean record = label.capitals && tokens.is(line.sign, TokenKind.COLON);
        return known && (record || !label.asks() && !asking.contains(name(line.label)));
    }

    /// What all lines together tell.
    private void look() {
        letters = labels.values().stream().filter(each -> each.letter).count() == 2;
        for (Line line : lines) {
            Label label = labels.get(name(line.label));
            if (label != null && label.asks()) {
                asking.add(initials(line.label));
            }
        }
    }

    /// The label opens another line too, or is a longer form of one that does.
    private boolean again(Line line, Label label) {
        if (label.lines > 1) {
            return true;
        }
        String last = name(new TokenRange(line.label.last(), line.label.last()));
        Label surname = labels.get(last);
        Label initials = labels.get(initials(line.label));
        return surname != null && surname.lines > 1 || initials != null && initials.lines > 1;
    }

    private String initials(TokenRange label) {
        StringBuilder initials = new StringBuilder();
        for (int i = label.first(); i <= label.last(); i++) {
            if (tokens.isCapital(i)) {
                initials.append(Character.toLowerCase(tokens.first(i)));
            }
        }
        return initials.toString();
    }

    /// The sign after a label at `start`; -1 where there is none.
    private int labelEnd(int start) {
        int i = start;
        while (i - start < LONGEST_LABEL && (tokens.isCapital(i) || initialStop(i))) {
            i++;
        }
        if (i == start || tokens.has(start, NO_LABEL) && !letter(start)) {
            return -1;
        }
        if (tokens.is(i, TokenKind.COLON)) {
            return tokens.is(i + 1, TokenKind.MARK) ? -1 : i;
        }
        boolean dash = tokens.is(i, TokenKind.DASH) && tokens.isAllCapitals(i - 1);
        boolean stop = i == start + 2 && tokens.is(i - 1, TokenKind.STOP) && !tokens.isCapital(i - 1);
        return dash ? i : stop && letter(start) && !tokens.isLower(i) ? i - 1 : -1;
    }

    private boolean initialStop(int token) {
        return tokens.is(token, TokenKind.STOP) && letter(token - 1);
    }

    private boolean letter(int token) {
        return tokens.isCapital(token) && tokens.end(token) - tokens.start(token) == 1;
    }

    private boolean capitals(TokenRange label) {
        for (int i = label.first(); i <= label.last(); i++) {
            if (tokens.isWord(i) && !tokens.isAllCapitals(i) && !letter(i)) {
                return false;
            }
        }
        return true;
    }

    /// A label as it is compared: letters only for initials.
    private String name(TokenRange label) {
        StringBuilder name = new StringBuilder();
        boolean letters = true;
        for (int i = label.first(); i <= label.last(); i++) {
            if (tokens.isWord(i)) {
                letters &= letter(i);
                name.append(letters || name.isEmpty() ? "" : " ").append(tokens.words(i, i).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }
}
