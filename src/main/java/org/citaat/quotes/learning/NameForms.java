package org.citaat.quotes.learning;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Gazetteer;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Scanner;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// How a text writes one name, and what it tells of its bearer.
final class NameForms {
    private static final long FEMALE = bits(WordClass.HONORIFIC_FEMALE, WordClass.ROLE_FEMALE);
    private static final long HONORIFIC = bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
            WordClass.HONORIFIC_MALE);
    /// Words of which no name consists.
    private static final long COMMON = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.DETERMINER, WordClass.POSSESSIVE);

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final String name;
    private final SpeakerKind kind;
    private final List<String> words = new ArrayList<>();
    private final boolean proper;

    NameForms(Tokens tokens, List<Mention> mentions, String name, SpeakerKind kind) throws InterruptedException {
        this.tokens = tokens;
        this.mentions = mentions;
        this.name = name;
        this.kind = kind;
        Tokens inside = Scanner.scan(name, tokens.lexicon(), List.of());
        for (int i = 0; i < inside.size(); i++) {
            if (inside.isWord(i)) {
                words.add(Gazetteer.key(inside, i));
            }
        }
        this.proper = !words.isEmpty() && isProper(inside);
    }

    boolean isProper() {
        return proper;
    }

    /// "she" and "a spokesman" are no names, whoever typed them; a name that looks like none must at least be in the text.
    private boolean isProper(Tokens inside) throws InterruptedException {
        List<Mention> found = Mentions.find(Layout.of(inside), List.of());
        for (Mention mention : found) {
            for (int i = mention.first(); i <= mention.last() && mention.kind() == Kind.NAME; i++) {
                if (inside.isWord(i) && !inside.has(i, COMMON)) {
                    return true;
                }
            }
        }
        return found.isEmpty() && !places().isEmpty();
    }

    /// As they stand in the text, each once; none where what was given is no name.
    Set<String> all(@Nullable TextSpan mention) {
        Set<String> forms = new LinkedHashSet<>();
        if (!proper) {
            return forms;
        }
        places().forEach(span -> forms.add(span.in(tokens.text())));
        for (Mention each : mentions) {
            boolean own = mention != null && each.span(tokens).overlap(mention) > 0;
            if (names(each) && (own || kind == SpeakerKind.PERSON || length(each) == words.size())) {
                forms.add(plain(each));
            }
        }
        return forms;
    }

    /// Whether a mention is the name, or a part of it with its last word.
    boolean names(Mention mention) {
        if (!proper || mention.kind() == Kind.PRONOUN || mention.kind() == Kind.NOMINAL) {
            return false;
        }
        boolean last = false;
        for (int i = first(mention); i <= mention.last(); i++) {
            if (tokens.isWord(i)) {
                String word = Gazetteer.key(tokens, i);
                if (!bears(word)) {
                    return false;
                }
                last |= word.equals(words.getLast());
            }
        }
        return last;
    }

    /// Whether a word is one of the name, or the initial of one.
    private boolean bears(String word) {
        return words.contains(word) || word.length() == 1 && words.stream().anyMatch(each -> each.startsWith(word));
    }

    /// The mention without "Mrs" or "Dr.".
    private String plain(Mention mention) {
        TextSpan span = mention.span(tokens);
        return new TextSpan(tokens.start(first(mention)), span.end()).in(tokens.text());
    }

    private int first(Mention mention) {
        int first = mention.first();
        while (first < mention.last() && (tokens.has(first, HONORIFIC) || tokens.is(first, TokenKind.STOP))) {
            first++;
        }
        return first;
    }

    private int length(Mention mention) {
        int length = 0;
        for (int i = first(mention); i <= mention.last(); i++) {
            length += tokens.isWord(i) ? 1 : 0;
        }
        return length;
    }

    /// Where the whole name stands, in capitals or not.
    private List<TextSpan> places() {
        List<TextSpan> places = new ArrayList<>();
        String text = tokens.text();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            if (text.regionMatches(true, start, name, 0, name.length())) {
                int end = start + name.length();
                if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                    places.add(new TextSpan(start, end));
                }
            }
        }
        return places;
    }

    boolean inMarks() {
        return places().stream().anyMatch(span -> {
            int first = tokens.at(span.start());
            return tokens.is(first - 1, TokenKind.MARK) && tokens.is(tokens.at(span.end()), TokenKind.MARK);
        });
    }

    /// By the pronoun that stands for the speaker, else by a title before the name.
    NameGender gender(@Nullable TextSpan mention) {
        NameGender told = mention == null
                ? NameGender.UNKNOWN
                : one(tokens.classes(tokens.at(mention.start())), WordClass.PRONOUN_FEMALE.bit(),
                        WordClass.PRONOUN_MALE.bit());
        for (Mention each : mentions) {
            if (told == NameGender.UNKNOWN && names(each)) {
                long classes = tokens.classes(each.first()) | tokens.classes(each.first() - 1);
                told = one(classes, FEMALE, WordClass.HONORIFIC_MALE.bit());
            }
        }
        return kind == SpeakerKind.PERSON ? told : NameGender.UNKNOWN;
    }

    private static NameGender one(long classes, long female, long male) {
        boolean she = (classes & female) != 0;
        boolean he = (classes & male) != 0;
        return she == he ? NameGender.UNKNOWN : she ? NameGender.FEMALE : NameGender.MALE;
    }
}
