package org.citaat.quotes.speakers;

import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Sentences;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One quotation and what stands around it: where its speaker may be looked for, and who spoke last.
final class Scene {
    /// Sentences before the quotation's own in which the speaker is looked for.
    private static final int SENTENCES_BEFORE = 3;
    private static final int MOST_MENTIONS = 28;
    private static final long BEFORE_SUBJECT = WordClass.bits(WordClass.DETERMINER, WordClass.POSSESSIVE,
            WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.HONORIFIC, WordClass.HONORIFIC_MALE,
            WordClass.HONORIFIC_FEMALE, WordClass.CONJUNCTION);
    private static final long GOVERNS = WordClass.bits(WordClass.PREPOSITION, WordClass.RECIPIENT, WordClass.ACCORDING);

    final Layout layout;
    final Tokens tokens;
    final Candidate quote;
    final List<Mention> mentions;
    final People people;
    /// The mention that spoke last; -1 for none.
    final int lastSpeaker;
    /// The last mention that spoke of somebody else; -1 for none.
    final int otherSpeaker;
    /// The candidate that it spoke; null for none.
    final @Nullable Candidate lastQuote;
    final int sentence;
    final int lastSentence;
    final int paragraph;
    /// The first token of the sentence that leads in the words; of the one before where that ends in a colon.
    final int start;
    final int end;
    final boolean alone;
    final boolean cueInSentence;
    /// No reporting word, but the verb of words told: the speaker is whoever was told of before.
    final boolean reported;
    /// A reporting verb without a subject, in a language that leaves out the pronoun.
    final boolean verbAlone;
    /// The last mention that opens a sentence before the quotation's own, no preposition before it; -1 for none.
    final int lastSubject;
    /// The first name in the last author's paragraph between the last quotation and this one; -1 for none.
    final int named;
    private final int from;
    private final int to;

    Scene(Layout layout, List<Mention> mentions, People people, Candidate quote, Last last, Cues cues) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.quote = quote;
        this.mentions = mentions;
        this.people = people;
        this.lastSpeaker = last.mention();
        this.lastQuote = last.quote();
        this.otherSpeaker = last.other();
        Sentences sentences = layout.sentences();
        int own = sentences.of(quote.open());
        this.paragraph = layout.paragraph(quote.open());
        this.lastSentence = sentences.of(Math.min(quote.close(), tokens.size() - 1));
        this.sentence = own > 0 && sentences.first(own) >= quote.open() && ledIn(sentences.last(own - 1))
                ? own - 1
                : own;
        this.start = sentences.first(sentence);
        this.end = sentences.last(lastSentence);
        this.alone = start >= quote.open() && end <= quote.close() + 1 && quote.aside() == null;
        this.cueInSentence = quote.aside() != null || layout.find(start, end, WordClass.CUE.bit()) >= 0
                || layout.find(start, end, WordClass.ACCORDING.bit()) >= 0;
        this.from = firstMention(sentences.first(Math.max(0, sentence - SENTENCES_BEFORE)));
        this.to = lastMention(
                lastSentence + 1 < sentences.count() && layout.paragraph(sentences.first(lastSentence + 1)) == paragraph
                        ? sentences.last(lastSentence + 1)
                        : end);
        this.reported = !cueInSentence && layout.find(start, end, WordClass.REPORTED_MOOD.bit()) >= 0;
        this.verbAlone = tokens.lexicon(quote.open()).has(Feature.PRO_DROP) && !alone && cueInSentence
                && verbAlone(cues);
        this.named = namedSince();
        this.lastSubject = lastSubject();
    }

    /// The first reporting verb of the sentence has nobody beside it.
    private boolean verbAlone(Cues cues) {
        int cue = layout.find(start, end, WordClass.CUE.bit());
        if (cue < 0) {
            return false;
        }
        for (int i = firstMention(start); i <= lastMention(end); i++) {
            Mention mention = mentions.get(i);
            boolean beside = cues.after(i, mention).exists() && !people.isOblique(i)
                    || cues.before(i, mention).exists() && !tokens.has(mention.first() - 1, GOVERNS)
                            && !tokens.has(mention.first(), WordClass.PREPOSITION.bit());
            if (beside) {
                return false;
            }
        }
        return true;
    }

    private int lastSubject() {
        for (int i = lastMention(start - 1); i >= from; i--) {
            int before = mentions.get(i).first() - 1;
            while (before >= 0 && tokens.has(before, BEFORE_SUBJECT) && !tokens.has(before, GOVERNS)) {
                before--;
            }
            boolean opens = layout.sentences().of(before) < layout.sentences().of(mentions.get(i).first());
            if (opens && !tokens.has(mentions.get(i).first(), WordClass.PREPOSITION.bit())) {
                return i;
            }
        }
        return -1;
    }

    private int namedSince() {
        if (lastQuote == null || !alone) {
            return -1;
        }
        int before = lastMention(quote.open());
        int paragraph = before < 0 ? -1 : layout.paragraph(mentions.get(before).first());
        int found = -1;
        for (int i = before; i >= from; i--) {
            Mention mention = mentions.get(i);
            if (mention.first() <= lastQuote.close() || layout.paragraph(mention.first()) != paragraph) {
                break;
            }
            found = mention.kind() == Mention.Kind.NAME ? i : found;
        }
        return found;
    }

    /// Who spoke last, and what; and who spoke before.
    ///
    /// @param other the last mention that spoke of somebody else; -1 for none
    record Last(int mention, @Nullable Candidate quote, int other) {
        static final Last NOBODY = new Last(-1, null, -1);
    }

    /// A sentence that ends in a colon leads to the words after it, over a line end too.
    private boolean ledIn(int last) {
        int token = tokens.is(last, TokenKind.BREAK) ? last - 1 : last;
        return tokens.is(token, TokenKind.COLON);
    }

    private int firstMention(int token) {
        return Mentions.firstFrom(mentions, token);
    }

    private int lastMention(int token) {
        return firstMention(token + 1) - 1;
    }

    /// The first mention that may be the speaker, by number.
    int firstChoice() {
        return Math.max(from, to - MOST_MENTIONS);
    }

    /// The last mention that may be the speaker, by number.
    int lastChoice() {
        return to;
    }

    /// How many of the author's words stand between the mention and the quoted words; 0 inside them.
    int distance(Mention mention) {
        if (mention.first() > quote.close()) {
            return mention.first() - quote.close() - 1;
        }
        return mention.last() < quote.open() ? quote.open() - mention.last() - 1 : 0;
    }

    /// How many other mentions stand between this one and the quoted words.
    int between(int index) {
        Mention mention = mentions.get(index);
        if (mention.first() > quote.close()) {
            return index - firstMention(quote.close());
        }
        return mention.last() < quote.open() ? lastMention(quote.open()) - index : 0;
    }
}
