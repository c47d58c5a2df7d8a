package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The way words came: the outlet, agency, programme, network or writing that the text names beside them.
final class Ways {
    private static final long REPORTS = bits(WordClass.CUE, WordClass.WEAK_CUE);
    private static final long SUBJECT = bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.AUXILIARY, WordClass.ROLE, WordClass.ROLE_FEMALE);
    /// Between the verb and "to the Herald" stand fewer words.
    private static final int TOLD = 4;
    private static final int PHRASE = 6;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Outlets outlets;
    /// Whoever is told stands in a case of his own, without a preposition.
    private final boolean cases;

    Ways(Layout layout, List<Mention> mentions, SpeakerWords speakers) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.outlets = new Outlets(layout, mentions, speakers);
        this.cases = tokens.lexicon().has(Feature.CAPITAL_NOUNS)
                || !tokens.lexicon().endings(WordEnding.CASE_ENDING).isEmpty();
    }

    /// One quotation, its speaker and where the way may stand.
    private record Place(List<TokenRange> words, int speaker, @Nullable TokenRange office, int recipient, int first,
            int last) {
        /// Whether a token is among the words told: those of indirect speech stand among the author's own.
        boolean quotes(int token) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).contains(token)) {
                    return true;
                }
            }
            return false;
        }

        boolean mayHold(Mention mention, int index) {
            boolean inside = mention.first() >= first && mention.last() <= last;
            boolean officeOf = office != null && mention.first() >= office.first() && mention.last() <= office.last();
            return inside && index != speaker && !officeOf && !quotes(mention.first());
        }
    }

    /// The words that name the way; null where the sentence with the reporting word names none.
    ///
    /// @param recipient the number of the mention that was told; -1 for none
    /// @param office the tokens of the speaker's office: "editor of the Herald" tells of no way
    @Nullable
    TokenRange of(Attributed quote, int recipient, @Nullable TokenRange office) {
        int first = layout.sentenceStart(quote.head());
        int last = layout.sentenceEnd(quote.parts().getLast());
        Integer cue = quote.cue();
        if (cue != null && (cue < first || cue > last)) {
            first = layout.sentences().first(layout.sentences().of(cue));
            last = layout.sentences().last(layout.sentences().of(cue));
        }
        Place place = new Place(quote.segments(), quote.choice().mention(), office, recipient, first, last);
        TokenRange named = named(place);
        return named != null ? named : written(place);
    }

    /// A mention of a paper or an agency, the one that was told before others.
    private @Nullable TokenRange named(Place place) {
        if (place.recipient >= 0 && outlets.isOutlet(place.recipient, true)) {
            return whole(place.recipient);
        }
        for (int i = Mentions.firstFrom(mentions, place.first); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.first() > place.last) {
                return null;
            }
            if (place.mayHold(mention, i) && !isOwnNoun(i, place.speaker) && passesOn(i)) {
                return whole(i);
            }
        }
        return null;
    }

    /// "the newspaper «Herald»" is one of whom the noun is told, or the name.
    private boolean isOwnNoun(int index, int speaker) {
        return speaker >= 0 && Math.abs(index - speaker) == 1
                && Math.abs(mentions.get(index).first() - mentions.get(speaker).first()) <= 3
                && (mentions.get(index).kind() == Kind.QUOTED && isBody(speaker)
                        || mentions.get(speaker).kind() == Kind.QUOTED && isBody(index));
    }

    private boolean isBody(int index) {
        return mentions.get(index).kind() == Kind.NOMINAL
                && outlets.has(mentions.get(index).last(), bits(WordClass.PUBLICATION, WordClass.ORGANISATION));
    }

    /// Whether a mention stands as what passes words on does: after a preposition of way, or of those told, or an
    /// interview, or as an agency or a paper beside the verb.
    private boolean passesOn(int index) {
        Mention mention = mentions.get(index);
        int before = outlets.before(mention);
        if (tokens.has(before, Outlets.LEADS)) {
            return isInterview(before)
                    ? outlets.isThing(mention)
                    : outlets.isOutlet(index, false) && (mention.kind() != Kind.QUOTED || isTold(before));
        }
        if (mention.kind() == Kind.QUOTED) {
            return outlets.has(before, Outlets.OUTLET) || cases && (tokens.has(before, REPORTS | SUBJECT)
                    || tokens.has(before, WordClass.PREPOSITION.bit()) && tokens.has(before - 1, REPORTS));
        }
        boolean about = tokens.has(before, WordClass.PREPOSITION.bit());
        boolean heads = tokens.is(mention.last() + 1, TokenKind.COLON);
        boolean told = cases || tokens.has(before, WordClass.RECIPIENT_CUE.bit());
        return !about && !heads && (outlets.isAgency(mention) || outlets.has(before, Outlets.OUTLET)
                || told && outlets.nounIsOutlet(mention));
    }

    private boolean isTold(int preposition) {
        boolean verb = false;
        for (int i = preposition - 1; i >= preposition - TOLD; i--) {
            verb |= tokens.has(i, REPORTS | SUBJECT | WordClass.RECIPIENT.bit());
        }
        return verb && tokens.has(preposition, WordClass.RECIPIENT.bit());
    }

    private boolean isInterview(int token) {
        for (int i = token; i > token - PHRASE && tokens.has(i, WordClass.RECIPIENT.bit()); i--) {
            if ((tokens.ownClasses(i) & WordClass.CHANNEL.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /// With the noun before a name ("persbureau ANP") and the marks' words after a noun.
    private TokenRange whole(int index) {
        Mention mention = mentions.get(index);
        int first = mention.first();
        int noun = tokens.is(first - 1, TokenKind.MARK) ? first - 2 : first - 1;
        if (outlets.has(noun, Outlets.NAMED) && (tokens.ownClasses(noun) & Outlets.LEADS) == 0) {
            first = noun;
        } else if (mention.kind() == Kind.NOMINAL) {
            return new TokenRange(tokens.has(first, Outlets.LEADS) ? first + 1 : first, named(mention.last()));
        }
        return new TokenRange(first, mention.last());
    }

    /// "in a letter to parliament", "op X": a noun of writing or speaking, or a network, after its preposition.
    private @Nullable TokenRange written(Place place) {
        for (int i = place.first; i < place.last; i++) {
            TokenRange found = layout.isAuthors(i, Outlets.LEADS) && !place.quotes(i) ? phrase(i) : null;
            if (found != null && mayHold(place, found)) {
                return found;
            }
        }
        return null;
    }

    private boolean mayHold(Place place, TokenRange range) {
        Mention speaker = place.speaker < 0 ? null : mentions.get(place.speaker);
        boolean speaks = speaker != null && range.contains(speaker.last());
        boolean office = place.office != null && place.office.contains(range.first());
        return !speaks && !office;
    }

    private @Nullable TokenRange phrase(int lead) {
        if ((tokens.ownClasses(lead) & WordClass.CHANNEL.bit()) != 0) {
            return new TokenRange(lead, lead);
        }
        int first = lead + 1;
        int i = first;
        while (tokens.has(i, Outlets.BEFORE_NOUN | WordClass.RECIPIENT.bit()) && !outlets.has(i, Outlets.NAMED)) {
            i++;
        }
        for (int more = 0; more < Outlets.ADJECTIVES && outlets.isAdjective(i); more++) {
            i++;
        }
        boolean letter = tokens.isLower(i) && tokens.end(i) - tokens.start(i) == 1;
        if (!outlets.has(i, Outlets.NAMED) || layout.isSpoken(i) || letter) {
            return null;
        }
        return new TokenRange(first, named(i));
    }

    /// The last word of a name that stands right after its noun: "the journal Nature", "de krant ‘De Ster’".
    private int named(int noun) {
        if (tokens.has(noun + 1, WordClass.AGENCY.bit())) {
            return noun + 1;
        }
        int next = tokens.is(noun + 1, TokenKind.MARK) ? noun + 2 : noun + 1;
        boolean of = tokens.has(next, WordClass.AFFILIATION.bit())
                || tokens.isCapital(next) && tokens.has(next, WordClass.DETERMINER.bit());
        next += of ? 1 : 0;
        int found = Mentions.firstFrom(mentions, next);
        boolean name = found < mentions.size() && mentions.get(found).first() == next
                && (mentions.get(found).kind() == Kind.NAME || mentions.get(found).kind() == Kind.QUOTED)
                && !tokens.has(next, Outlets.PERSON) && !mentions.get(found).role();
        return name ? mentions.get(found).last() : noun;
    }
}
