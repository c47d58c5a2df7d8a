package org.citaat.quotes.speakers;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// The reporting word of one quotation.
final class CueOf {
    private static final long REPORTS = WordClass.bits(WordClass.CUE, WordClass.ACCORDING, WordClass.ACCORDING_AFTER);

    private final Scene scene;
    private final Cues cues;

    CueOf(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /// The token of the cue; null where the sentence has none.
    @Nullable
    Integer find(int mention) {
        Integer leading = leading(mention);
        if (leading != null) {
            return leading;
        }
        if (mention >= 0) {
            Mention speaker = scene.mentions.get(mention);
            for (Beside beside : new Beside[]{cues.before(speaker), cues.after(speaker)}) {
                if (beside.exists() && inSentence(beside.token())) {
                    return beside.token();
                }
            }
        }
        int found = nearest(REPORTS);
        found = found < 0 ? nearest(Cues.ANY) : found;
        found = found < 0 ? nearest(WordClass.CUE_NOUN.bit()) : found;
        return found < 0 ? before(mention) : Integer.valueOf(found);
    }

    /// "X explained that … . “…”": the words stand alone, and the verb beside the speaker in the sentence before led to them.
    private @Nullable Integer before(int mention) {
        if (mention < 0 || !scene.alone) {
            return null;
        }
        Mention speaker = scene.mentions.get(mention);
        boolean near = speaker.first() < scene.start
                && scene.layout.sentences().of(speaker.first()) >= scene.sentence - 2
                && scene.layout.paragraph(speaker.first()) == scene.paragraph;
        if (!near) {
            return null;
        }
        Beside after = cues.after(speaker);
        Beside found = after.exists() ? after : cues.before(speaker);
        return found.exists() ? found.token() : null;
    }

    /// Of part of a sentence, the last verb before it: "condemned the plan as “…” and called it “…”".
    private @Nullable Integer leading(int mention) {
        int open = scene.quote.open();
        boolean fragment = scene.tokens.isLower(scene.quote.first()) && scene.quote.aside() == null
                && open > scene.start && !scene.tokens.is(open - 1, TokenKind.COLON);
        if (!fragment) {
            return null;
        }
        int cue = scene.layout.find(open - 1, scene.start, Cues.ANY);
        Mention speaker = mention < 0 ? null : scene.mentions.get(mention);
        boolean between = speaker == null || speaker.first() < scene.start
                || speaker.last() < cue && speaker.first() < open;
        return cue >= 0 && between ? cue : null;
    }

    private boolean inSentence(int token) {
        return token >= scene.start && token <= scene.end;
    }

    private int nearest(long classes) {
        if (scene.quote.aside() != null) {
            int inside = scene.layout.find(scene.quote.aside().first(), scene.quote.aside().last(), classes);
            if (inside >= 0) {
                return inside;
            }
        }
        int after = scene.quote.close() < scene.end ? scene.layout.find(scene.quote.close(), scene.end, classes) : -1;
        int before = scene.quote.open() > scene.start
                ? scene.layout.find(scene.quote.open(), scene.start, classes)
                : -1;
        if (after < 0 || before < 0) {
            return Math.max(after, before);
        }
        return after - scene.quote.close() <= scene.quote.open() - before ? after : before;
    }
}
