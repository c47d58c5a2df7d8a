package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citaat.model.LearntName;
import org.citaat.model.SpeakerKind;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Scanner;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The names learnt from the user, looked up by the words that a text writes them with. Never changes.
public final class Gazetteer {
    public static final Gazetteer NONE = new Gazetteer(List.of(), Lexicon.none(""));

    private static final long TITLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long HONORIFIC = bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
            WordClass.HONORIFIC_MALE);
    private static final long REPORTS = bits(WordClass.CUE, WordClass.WEAK_CUE, WordClass.ACCORDING,
            WordClass.ACCORDING_AFTER);
    /// Words that begin many a sentence with a capital and are no name then.
    private static final long COMMON = bits(WordClass.NEVER_NAME, WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME,
            WordClass.RELATIVE_DAY, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PREPOSITION,
            WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.NEGATION, WordClass.FUNCTION, WordClass.CUE);

    /// The words of one way to write a name. A word with a capital asks for one in the text; any other may have one.
    private record Written(List<String> keys, List<Boolean> capitals) {}

    /// One way to write a name.
    ///
    /// @param name null where two names are written like that
    /// @param own whether it is the name itself
    private record Form(Written written, @Nullable LearntName name, boolean own) {
        int length() {
            return written.keys().size();
        }
    }

    private final boolean capitalNouns;
    /// By the first word's key, the longest first.
    private final Map<String, List<Form>> forms = new HashMap<>();
    /// The first letters of names that begin with a capital, and of the others: most words of a text are told apart by theirs.
    private final BitSet capitals = new BitSet();
    private final BitSet smalls = new BitSet();

    private Gazetteer(List<LearntName> names, Lexicon lexicon) {
        this.capitalNouns = lexicon.has(Feature.CAPITAL_NOUNS);
        Map<Written, Form> all = new LinkedHashMap<>();
        // a name itself counts for more than the short form of another
        names.forEach(name -> add(all, name, name.name(), lexicon, true));
        names.forEach(name -> name.written().forEach(form -> add(all, name, form, lexicon, false)));
        all.values().forEach(this::put);
        forms.values().forEach(same -> same.sort((one, other) -> other.length() - one.length()));
    }

    /// Of the names that are used, read as the words of a language are.
    public static Gazetteer of(List<LearntName> names, Lexicon lexicon) {
        List<LearntName> used = names.stream().filter(LearntName::active).toList();
        return used.isEmpty() ? NONE : new Gazetteer(used, lexicon);
    }

    /// Nothing is asked of an empty one: a text costs no more than it did before anything was learnt.
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    private static void add(Map<Written, Form> all, LearntName name, String form, Lexicon lexicon, boolean own) {
        Tokens tokens = Scanner.scan(form.strip(), lexicon, List.of());
        List<String> keys = new ArrayList<>();
        List<Boolean> capital = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(key(tokens, i));
            capital.add(tokens.isCapital(i));
        }
        if (!keys.isEmpty()) {
            all.merge(new Written(keys, capital), new Form(new Written(keys, capital), name, own), Gazetteer::merged);
        }
    }

    private static Form merged(Form first, Form next) {
        boolean same = first.own() || Objects.equals(first.name(), next.name());
        return same ? first : new Form(first.written(), null, false);
    }

    private void put(Form form) {
        String first = form.written().keys().getFirst();
        (form.written().capitals().getFirst() ? capitals : smalls).set(first.charAt(0));
        forms.computeIfAbsent(first, ignored -> new ArrayList<>()).add(form);
    }

    /// What the mention of a token is in the light of what was learnt: `found`, or a known name in place of it.
    @Nullable
    Mention instead(Layout layout, int token, @Nullable Mention found) {
        Tokens tokens = layout.tokens();
        Form form = at(layout, token);
        if (form != null) {
            int last = token + form.length() - 1;
            return found == null || !rather(found, token, last) ? named(tokens, token, last) : found;
        }
        return found == null || found.kind() != Kind.NOMINAL ? found : headed(layout, found);
    }

    /// Whether what was found without the gazetteer tells more: a longer name is another's, and knows of its role; so does a
    /// phrase that goes on to a noun that speaks.
    private boolean rather(Mention found, int token, int last) {
        if (found.kind() == Kind.NOMINAL) {
            return found.last() > last && found.role();
        }
        boolean runsOn = capitalNouns && last > token && found.first() == token;
        return found.last() == last || found.last() > last && !runsOn;
    }

    /// "the dagbode": of a noun phrase that ends in a known name the name is meant. People have no article before them; in
    /// German a surname alone may be a noun there.
    private Mention headed(Layout layout, Mention phrase) {
        for (int token = phrase.first() + 1; token <= phrase.last(); token++) {
            Form form = at(layout, token);
            boolean heads = form != null && (token + form.length() - 1 >= phrase.last() || !phrase.role())
                    && (form.length() > 1 || form.name() != null && form.name().kind() != SpeakerKind.PERSON);
            if (form != null && heads) {
                return named(layout.tokens(), token, token + form.length() - 1);
            }
        }
        return phrase;
    }

    private static Mention named(Tokens tokens, int first, int last) {
        return new Mention(new TokenRange(first, last), Kind.NAME, tokens.has(first - 1, TITLE));
    }

    /// A word of a name as it is compared: lower case, without the endings of cases.
    public static String key(Tokens tokens, int token) {
        return Names.compared(tokens, token);
    }

    private @Nullable Form at(Layout layout, int token) {
        Tokens tokens = layout.tokens();
        char first = Character.toLowerCase(tokens.first(token));
        if (!tokens.isWord(token) || !smalls.get(first) && !(tokens.isCapital(token) && capitals.get(first))) {
            return null;
        }
        for (Form form : forms.getOrDefault(key(tokens, token), List.of())) {
            int last = token + form.length() - 1;
            if (matches(form, tokens, token) && authors(layout, token, last)
                    && (form.length() > 1 || !doubtful(tokens, token))) {
                return form;
            }
        }
        return null;
    }

    private static boolean authors(Layout layout, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (layout.isSpoken(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Form form, Tokens tokens, int first) {
        if (first + form.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.written().capitals().get(i) && !tokens.isCapital(first + i)
                    || !form.written().keys().get(i).equals(key(tokens, first + i))) {
                return false;
            }
        }
        return true;
    }

    /// A small word, or a common one at the head of its sentence, names somebody only beside a reporting verb.
    private static boolean doubtful(Tokens tokens, int token) {
        boolean common = tokens.has(token, COMMON) && !tokens.isWord(token - 1);
        int before = tokens.has(token - 1, WordClass.DETERMINER.bit()) ? token - 2 : token - 1;
        return (tokens.isLower(token) || common) && !tokens.has(before, REPORTS) && !tokens.has(token + 1, REPORTS);
    }

    /// Whose name the words of a mention are; null where they are nobody's, or may be several people's.
    @Nullable
    LearntName of(Tokens tokens, Mention mention) {
        int first = mention.first();
        while (first < mention.last() && (tokens.has(first, HONORIFIC) || tokens.is(first, TokenKind.STOP))) {
            first++;
        }
        return exactly(tokens, new TokenRange(first, mention.last()));
    }

    private @Nullable LearntName exactly(Tokens tokens, TokenRange range) {
        int length = tokens.is(range.last(), TokenKind.COMMA) ? range.length() - 1 : range.length();
        if (length == 0) {
            return null;
        }
        for (Form form : forms.getOrDefault(key(tokens, range.first()), List.of())) {
            if (form.length() == length && matches(form, tokens, range.first())) {
                return form.name();
            }
        }
        return null;
    }

    /// Whether words between marks are no more than the name of a paper, a body or a document.
    public boolean isTitle(Tokens tokens, TokenRange words) {
        LearntName name = isEmpty() ? null : exactly(tokens, words);
        return name != null && name.kind() != SpeakerKind.PERSON;
    }
}
