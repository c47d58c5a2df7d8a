package org.citaat.quotes.scoring;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Signs;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Computes the features of the candidates of one text.
public final class QuoteFeatures {
    private static final long CUE = WordClass.CUE.bit();
    private static final long SMALL = bits(WordClass.NEVER_NAME, WordClass.PREPOSITION, WordClass.CONJUNCTION,
            WordClass.DETERMINER, WordClass.AUXILIARY, WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST, WordClass.OBLIQUE, WordClass.POSSESSIVE,
            WordClass.NEGATION);
    private static final int NEAR = 3;

    private final Layout layout;
    private final Tokens tokens;
    private final WordsInside inside;
    private final char commonMark;
    private final int attributedDashes;

    public QuoteFeatures(Layout layout) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.inside = new WordsInside(tokens, SMALL);
        this.commonMark = commonMark();
        this.attributedDashes = (int) layout.candidates().stream()
                .filter(each -> each.form() == Form.DASH && each.aside() != null).count();
    }

    /// The opening mark that most of the sentence-long candidates have.
    private char commonMark() {
        Map<Character, Integer> counts = new HashMap<>();
        int most = 0;
        char best = 0;
        for (Candidate each : layout.candidates()) {
            if (each.form() == Form.MARKS && each.last() - each.first() >= 5) {
                char mark = Signs.mark(tokens, each.open());
                int count = counts.merge(mark, 1, Integer::sum);
                best = count > most ? mark : best;
                most = Math.max(most, count);
            }
        }
        return best;
    }

    /// Fills `vector` with the features of candidate number `index`.
    public void of(int index, FeatureVector vector) {
        List<Candidate> all = layout.candidates();
        Candidate candidate = all.get(index);
        vector.clear();
        vector.add(QuoteFeature.BIAS);
        form(index, candidate, vector);
        inside.describe(candidate, vector);
        Surroundings around = new Surroundings(candidate);
        around.describe(vector);
        around.together(vector, inside.last());
        sequence(index, all, vector);
    }

    /// Speech, an interviewer's question, or an entry of a list.
    private void dash(int index, Candidate candidate, FeatureVector vector) {
        vector.add(QuoteFeature.DASH_FORM);
        boolean stop = tokens.is(candidate.last(), TokenKind.STOP) || candidate.aside() != null
                || tokens.is(candidate.last(), TokenKind.MARK);
        vector.addIf(!stop, QuoteFeature.DASH_WITHOUT_STOP);
        Candidate before = neighbour(index - 1, candidate, -1);
        Candidate after = neighbour(index + 1, candidate, 1);
        vector.addIf(before != null || after != null, QuoteFeature.DASH_BESIDE_DASH);
        vector.addIf(before != null && before.aside() != null || after != null && after.aside() != null,
                QuoteFeature.DASH_BESIDE_ATTRIBUTED);
        vector.addIf(attributedDashes > (candidate.aside() == null ? 0 : 1), QuoteFeature.DASH_ATTRIBUTED_ELSEWHERE);
        vector.addIf(tokens.last(candidate.open() - 2) == '?', QuoteFeature.DASH_AFTER_QUESTION);
        vector.addIf(candidate.aside() == null && tokens.last(candidate.last()) == '?', QuoteFeature.DASH_ASKS);
        vector.addIf(tokens.is(candidate.open() - 1, TokenKind.COLON)
                || tokens.is(candidate.open() - 2, TokenKind.COLON), QuoteFeature.DASH_AFTER_COLON);
    }

    /// The line of speech in the paragraph right before (-1) or after (1).
    private @Nullable Candidate neighbour(int index, Candidate candidate, int side) {
        if (index < 0 || index >= layout.candidates().size()) {
            return null;
        }
        Candidate other = layout.candidates().get(index);
        int distance = side < 0 ? candidate.open() - other.close() : other.open() - candidate.close();
        return other.form() == Form.DASH && distance <= 1 ? other : null;
    }

    private void form(int index, Candidate candidate, FeatureVector vector) {
        if (candidate.form() == Form.DASH) {
            dash(index, candidate, vector);
        }
        vector.addIf(candidate.form() == Form.TRANSCRIPT, QuoteFeature.TRANSCRIPT_FORM);
        vector.addIf(candidate.aside() != null, QuoteFeature.HAS_ASIDE);
        vector.addIf(candidate.ending() == Ending.REOPENED, QuoteFeature.REOPENED);
        vector.addIf(candidate.ending() == Ending.LOST, QuoteFeature.PARAGRAPH_LOST);
        if (candidate.form() == Form.MARKS) {
            char mark = Signs.mark(tokens, candidate.open());
            vector.addIf(Signs.single(mark), QuoteFeature.SINGLE_MARKS);
            vector.addIf(commonMark != 0 && mark != commonMark, QuoteFeature.RARE_MARKS);
        }
    }

    private void sequence(int index, List<Candidate> all, FeatureVector vector) {
        Candidate candidate = all.get(index);
        boolean before = index > 0 && enumerated(all.get(index - 1), candidate);
        boolean after = index + 1 < all.size() && enumerated(candidate, all.get(index + 1));
        vector.addIf(before || after, QuoteFeature.LIST_OF_MARKS);
        boolean follows = index > 0 && candidate.open() - all.get(index - 1).close() <= 1
                && tokens.is(all.get(index - 1).last(), TokenKind.STOP);
        vector.addIf(follows, QuoteFeature.AFTER_QUOTED_SENTENCE);
    }

    /// Two short ones, only a comma or "and" between.
    private boolean enumerated(Candidate first, Candidate second) {
        int between = second.open() - first.close() - 1;
        return between >= 1 && between <= 2 && first.last() - first.first() < 5
                && (tokens.is(first.close() + 1, TokenKind.COMMA)
                        || tokens.has(first.close() + 1, WordClass.CONJUNCTION.bit()));
    }

    /// What stands before and after one candidate.
    private final class Surroundings {
        private final Candidate candidate;
        private final int before;
        private final int after;
        private final int start;
        private final int end;
        private final boolean colon;
        private final boolean starts;
        private final boolean determiner;
        private final boolean comma;
        private final boolean cue;

        Surroundings(Candidate candidate) {
            this.candidate = candidate;
            this.before = candidate.open() - 1;
            this.after = candidate.close() + 1;
            this.start = layout.sentenceStart(candidate);
            this.end = layout.sentenceEnd(candidate);
            this.colon = tokens.is(before, TokenKind.COLON);
            this.starts = start >= candidate.open();
            this.determiner = tokens.has(before, bits(WordClass.DETERMINER, WordClass.POSSESSIVE));
            this.comma = tokens.is(after, TokenKind.COMMA) || tokens.is(candidate.last(), TokenKind.COMMA);
            this.cue = layout.find(before, start, CUE) >= 0 || layout.find(after, end, CUE) >= 0
                    || candidate.aside() != null;
        }

        void describe(FeatureVector vector) {
            left(vector);
            right(vector);
            vector.addIf(starts, QuoteFeature.STARTS_SENTENCE);
            vector.addIf(starts && end <= candidate.close() + 1, QuoteFeature.WHOLE_SENTENCE);
            vector.addIf(tokens.is(before, TokenKind.BREAK) && tokens.is(after, TokenKind.BREAK),
                    QuoteFeature.WHOLE_PARAGRAPH);
            vector.addIf(tokens.is(before, TokenKind.OPEN_BRACKET), QuoteFeature.IN_BRACKETS);
            vector.addIf(layout.find(start, end, WordClass.ACCORDING.bit()) >= 0, QuoteFeature.ACCORDING_NEAR);
        }

        private void left(FeatureVector vector) {
            int last = colon || tokens.is(before, TokenKind.COMMA) ? before - 1 : before;
            vector.addIf(colon, QuoteFeature.COLON_BEFORE);
            vector.addIf(colon && layout.find(before, start, CUE) >= 0, QuoteFeature.COLON_AFTER_CUE);
            vector.addIf(tokens.has(last, CUE), QuoteFeature.CUE_RIGHT_BEFORE);
            vector.addIf(layout.find(before, start, CUE) >= 0, QuoteFeature.CUE_BEFORE);
            vector.addIf(layout.find(before, start, WordClass.WEAK_CUE.bit()) >= 0, QuoteFeature.WEAK_CUE_BEFORE);
            vector.addIf(layout.find(before, Math.max(start, before - NEAR), WordClass.CUE_NOUN.bit()) >= 0,
                    QuoteFeature.CUE_NOUN_BEFORE);
            vector.addIf(!colon && layout.find(before, start, WordClass.TITLE_NOUN.bit()) >= 0,
                    QuoteFeature.TERM_IN_SENTENCE);
            near(vector, WordClass.SO_CALLED, QuoteFeature.SO_CALLED_BEFORE);
            near(vector, WordClass.TITLE_NOUN, QuoteFeature.TITLE_NOUN_BEFORE);
            near(vector, WordClass.PUBLICATION, QuoteFeature.PUBLICATION_BEFORE);
            near(vector, WordClass.ORGANISATION, QuoteFeature.ORGANISATION_BEFORE);
            vector.addIf(tokens.has(before, bits(WordClass.ROLE, WordClass.ROLE_FEMALE)), QuoteFeature.ROLE_BEFORE);
            vector.addIf(determiner, QuoteFeature.DETERMINER_BEFORE);
            vector.addIf(tokens.has(before, WordClass.PREPOSITION.bit()), QuoteFeature.PREPOSITION_BEFORE);
            vector.addIf(tokens.isCapital(before), QuoteFeature.CAPITAL_BEFORE);
        }

        private void near(FeatureVector vector, WordClass kind, QuoteFeature feature) {
            int from = Math.max(start, before - NEAR + 1);
            vector.addIf(before >= from && !colon && layout.find(before, from, kind.bit()) >= 0, feature);
        }

        private void right(FeatureVector vector) {
            int first = tokens.is(after, TokenKind.COMMA) || tokens.is(after, TokenKind.DASH) ? after + 1 : after;
            first = tokens.is(first, TokenKind.DASH) ? first + 1 : first;
            vector.addIf(comma, QuoteFeature.COMMA_AFTER);
            vector.addIf(tokens.isLower(after), QuoteFeature.LOWER_AFTER);
            vector.addIf(tokens.isCapital(after), QuoteFeature.CAPITAL_AFTER);
            boolean near = first <= end && layout.find(first, Math.min(end, first + 1), CUE) >= 0;
            vector.addIf(near, QuoteFeature.CUE_RIGHT_AFTER);
            vector.addIf(near && first > after && tokens.is(first - 1, TokenKind.DASH), QuoteFeature.DASH_THEN_CUE);
            vector.addIf(!near && first <= end && layout.find(first, Math.min(end, first + 5), CUE) >= 0,
                    QuoteFeature.NAME_THEN_CUE_AFTER);
            vector.addIf(after <= end && layout.find(after, end, CUE) >= 0, QuoteFeature.CUE_AFTER);
        }

        /// «Northern Herald» writes: a name in marks is the subject of the verb.
        private boolean verbAtOnce(WordsInside.Shape shape) {
            return !comma && !shape.stop() && tokens.isLower(after) && tokens.has(after, CUE);
        }

        /// as «Northern Herald» writes, «…»: right after the verb, and more marks follow.
        private boolean namesWhoSpeaksNext(WordsInside.Shape shape) {
            int next = tokens.is(after, TokenKind.COMMA) || tokens.is(after, TokenKind.COLON) ? after + 1 : after;
            return tokens.has(before, CUE) && next > after && tokens.is(next, TokenKind.MARK) && shape.capital()
                    && !shape.stop();
        }

        void together(FeatureVector vector, WordsInside.Shape shape) {
            vector.addIf(starts && shape.capital(), QuoteFeature.START_AND_CAPITAL);
            vector.addIf(colon && shape.capital(), QuoteFeature.COLON_AND_CAPITAL);
            vector.addIf(comma && shape.capital(), QuoteFeature.COMMA_AND_CAPITAL);
            vector.addIf(verbAtOnce(shape), QuoteFeature.VERB_AT_ONCE_WITHOUT_COMMA);
            vector.addIf(namesWhoSpeaksNext(shape), QuoteFeature.NAMES_WHO_SPEAKS_NEXT);
            vector.addIf(colon && !cue && !shape.stop() && shape.words() <= 3,
                    QuoteFeature.COLON_WITHOUT_CUE_AND_SHORT);
            vector.addIf(determiner && shape.words() <= 3, QuoteFeature.DETERMINER_AND_SHORT);
            vector.addIf(!cue && shape.words() <= 5, QuoteFeature.NO_CUE_AND_SHORT);
            vector.addIf(!cue && !shape.capital(), QuoteFeature.NO_CUE_AND_FRAGMENT);
            vector.addIf(cue && !shape.capital(), QuoteFeature.CUE_AND_FRAGMENT);
            vector.addIf(shape.stop() && shape.words() >= 5, QuoteFeature.LONG_SENTENCE_IN_MARKS);
            vector.addIf(shape.titleCase() && shape.words() <= 5, QuoteFeature.TITLE_CASE_AND_SHORT);
            vector.addIf(shape.capital() && !shape.stop() && !comma && shape.words() <= 6,
                    QuoteFeature.CAPITAL_SHORT_NO_STOP);
        }
    }
}
