package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words that tell the office or function of one who is named: right before the name ("burgemeester"), in the apposition
/// after it ("the mayor of Utrecht"), or the body spoken for ("of the Rivermen's Union").
public final class RoleWords {
    private static final long ROLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long HONORIFIC = bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
            WordClass.HONORIFIC_MALE);
    private static final long DETERMINER = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.INDEFINITE);
    private static final long NOUN = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT);
    private static final long BODY = bits(WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.GROUP);
    private static final long LINK = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.NAME_PARTICLE,
            WordClass.AFFILIATION);
    private static final long PREPOSITION = bits(WordClass.PREPOSITION, WordClass.NAME_PARTICLE);
    private static final long LEADS = bits(WordClass.RECIPIENT, WordClass.THROUGH);
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE);
    private static final long ENDS = bits(WordClass.CUE, WordClass.ACCORDING, WordClass.ACCORDING_AFTER,
            WordClass.AUXILIARY, WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE, WordClass.PRONOUN_PLURAL,
            WordClass.PRONOUN_FIRST, WordClass.PRONOUN_WHO, WordClass.NEGATION, WordClass.WEEKDAY,
            WordClass.RELATIVE_DAY, WordClass.TIME);
    /// A noun phrase for an office has no more words.
    private static final int LONGEST = 9;
    private static final int APPOSITION = 5;
    private static final int MODIFIERS = 3;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final People people;
    private final boolean capitalNouns;
    /// What belongs to a noun follows it, in a case of its own.
    private final boolean cases;
    /// By the fullest mention of a person, what the first of the mentions that tells an office tells.
    private @Nullable Map<Mention, TokenRange> offices;

    public RoleWords(Layout layout, List<Mention> mentions, People people) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.people = people;
        this.cases = !tokens.lexicon().endings(WordEnding.CASE_ENDING).isEmpty();
        this.capitalNouns = tokens.lexicon().has(Feature.CAPITAL_NOUNS);
    }

    /// What is told beside mention number `index`, else beside another of the same person; null where nothing is.
    public @Nullable TokenRange of(int index) {
        Mention mention = mentions.get(index);
        TokenRange own = mention.kind() == Kind.NOMINAL ? office(mention) : beside(mention);
        return own != null ? own : offices().get(people.fullest(index));
    }

    private Map<Mention, TokenRange> offices() {
        Map<Mention, TokenRange> known = offices;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < mentions.size(); i++) {
                TokenRange range = mentions.get(i).kind() == Kind.NAME ? beside(mentions.get(i)) : null;
                if (range != null) {
                    known.putIfAbsent(people.fullest(i), range);
                }
            }
            offices = known;
        }
        return known;
    }

    /// "the police spokesman": the phrase itself, without its article, where its noun is an office.
    private @Nullable TokenRange office(Mention mention) {
        int first = mention.first();
        while (first < mention.last() && tokens.has(first, DETERMINER)) {
            first++;
        }
        return tokens.has(mention.last(), ROLE) ? new TokenRange(first, complement(mention.last())) : null;
    }

    private @Nullable TokenRange beside(Mention name) {
        if (name.kind() != Kind.NAME) {
            return null;
        }
        TokenRange before = before(name);
        if (before != null) {
            return before;
        }
        TokenRange after = apposition(name);
        return after != null ? after : body(name);
    }

    private @Nullable TokenRange before(Mention name) {
        int last = name.first() - 1;
        while (tokens.has(last, HONORIFIC) && !tokens.has(last, ROLE)) {
            last--;
        }
        if (last < name.first() - 1 && !tokens.has(last, ROLE)) {
            return null;
        }
        if (tokens.has(last, ROLE) && !layout.isSpoken(last)) {
            return new TokenRange(modified(last), last);
        }
        return far(tokens.is(last, TokenKind.COMMA) ? last - 1 : last, name);
    }

    /// "the mayor of Lugo, Brais Otero": the office's noun stands some words before the name, and leads to it.
    private @Nullable TokenRange far(int last, Mention name) {
        for (int i = last; i > last - LONGEST && tokens.isWord(i) && !layout.isSpoken(i); i--) {
            if (tokens.has(i, ROLE)) {
                boolean alone = i == last && last < name.first() - 1 && tokens.has(modified(i) - 1, DETERMINER)
                        && tokens.is(name.last() + 1, TokenKind.COMMA);
                boolean leads = alone || i < last && (tokens.has(i + 1, LINK) || last == name.first() - 1)
                        && !isName(i + 1, name);
                return leads && complement(i) >= last ? new TokenRange(modified(i), last) : null;
            }
            if (ends(i)) {
                return null;
            }
        }
        return null;
    }

    /// Whether another is named at a token: then the office is the other's.
    private boolean isName(int token, Mention name) {
        int found = Mentions.firstFrom(mentions, token);
        return found < mentions.size() && mentions.get(found).first() == token && !mentions.get(found).equals(name)
                && mentions.get(found).kind() == Kind.NAME && !people.isOblique(found);
    }

    /// The first word of an office: "deputy", "police" and "Utrecht" before "mayor", and whatever follows an article.
    private int modified(int role) {
        int first = role;
        while (!cases && role - first < MODIFIERS && isModifier(first - 1)) {
            first--;
        }
        int plain = first;
        while (role - plain < MODIFIERS && tokens.isWord(plain - 1) && tokens.classes(plain - 1) == 0
                && !layout.isSpoken(plain - 1)) {
            plain--;
        }
        return tokens.has(plain - 1, DETERMINER) ? plain : first;
    }

    private boolean isModifier(int token) {
        if (layout.isSpoken(token) || !tokens.isWord(token) || tokens.has(token, ENDS | DETERMINER | PREPOSITION)) {
            return false;
        }
        boolean opens = layout.sentences().first(layout.sentences().of(token)) == token;
        return tokens.has(token, NOUN)
                || !capitalNouns && !opens && tokens.isCapital(token) && tokens.classes(token) == 0;
    }

    /// German "der" is an article, and a pronoun that begins a clause.
    private boolean ends(int token) {
        return tokens.has(token, ENDS) && !tokens.has(token, WordClass.DETERMINER.bit());
    }

    private @Nullable TokenRange apposition(Mention name) {
        int comma = name.last() + 1;
        if (!tokens.is(comma, TokenKind.COMMA)) {
            return null;
        }
        int first = comma + 1;
        while (tokens.has(first, DETERMINER) && !tokens.has(first, ROLE)) {
            first++;
        }
        for (int i = first; i < first + APPOSITION && tokens.isWord(i) && !layout.isSpoken(i)
                && !ends(i) && !(i > first && tokens.has(i, WordClass.CONJUNCTION.bit())); i++) {
            if (tokens.has(i, ROLE)) {
                int last = complement(i);
                return tokens.isCapital(i + 1) && isName(i + 1, name) && !cases ? null : new TokenRange(first, last);
            }
        }
        return null;
    }

    /// "Sam Gale of the Rivermen's Union": a body that the name is tied to.
    private @Nullable TokenRange body(Mention name) {
        int tie = name.last() + 1;
        if (!tokens.has(tie, WordClass.AFFILIATION.bit()) || layout.isSpoken(tie)) {
            return null;
        }
        int last = complement(name.last());
        for (int i = tie + 1; i <= last; i++) {
            boolean known = tokens.has(i, BODY) || tokens.isAllCapitals(i);
            if (known || !capitalNouns && tokens.isCapital(i) && tokens.has(tie + 1, WordClass.DETERMINER.bit())) {
                return new TokenRange(tie, last);
            }
        }
        return null;
    }

    /// The last word of what belongs to the noun at `head`: "of the city council", "Москвы".
    private int complement(int head) {
        int last = head;
        int nouns = 0;
        int i = head + 1;
        while (i <= head + LONGEST && tokens.isWord(i) && !layout.isSpoken(i)
                && !ends(i) && !(tokens.has(i, WordClass.CONJUNCTION.bit()) && !tokens.has(i, LINK))) {
            boolean linked = tokens.has(i - 1, LINK);
            boolean link = tokens.has(i, LINK);
            boolean noun = tokens.isCapital(i) || tokens.has(i, NOUN) || tokens.classes(i) == 0;
            boolean paper = nouns > 0 && tokens.has(i, WordClass.PUBLICATION.bit());
            boolean another = tokens.has(i, LEADS) && !tokens.has(i, WordClass.AFFILIATION.bit())
                    || tokens.has(i, FIRST_NAME) && !linked;
            if (!link && !noun && !linked || paper || another) {
                break;
            }
            nouns += link ? 0 : 1;
            if (!link) {
                last = i;
            }
            i++;
        }
        return last;
    }
}
