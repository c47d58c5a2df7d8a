package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.model.LearntName;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.mentions.RoleWords;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Puts a chosen mention into words: the fullest name of the one it names, and what kind of speaker that is.
final class SpeakerWords {
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE,
            WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE);

    /// So far back a paragraph is looked at: more words than any has.
    private static final int PARAGRAPH = 400;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final People people;
    private final RoleWords roles;

    SpeakerWords(Layout layout, List<Mention> mentions, People people) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.people = people;
        this.roles = new RoleWords(layout, mentions, people);
    }

    /// Null where nobody was chosen.
    @Nullable
    Speaker of(Attributed quote) {
        int index = quote.choice().mention();
        if (index < 0) {
            return null;
        }
        Mention mention = mentions.get(index);
        if (isTheNameOf(index + 1, mention)) {
            return of(index + 1, quote);
        }
        return of(index, quote);
    }

    /// "the newspaper «Herald»": the name in marks tells more than the noun before it.
    private boolean isTheNameOf(int index, Mention noun) {
        if (noun.kind() != Kind.NOMINAL || index >= mentions.size()) {
            return false;
        }
        Mention next = mentions.get(index);
        return next.kind() == Kind.QUOTED && next.first() == noun.last() + 2;
    }

    private Speaker of(int index, Attributed quote) {
        Mention mention = mentions.get(index);
        Mention fullest = people.fullest(index);
        TextSpan span = mention.span(tokens);
        TokenRange role = office(quote);
        LearntName learnt = people.learnt(index);
        return new Speaker(span, span.in(tokens.text()), people.name(index),
                learnt == null || learnt.kind() == SpeakerKind.UNKNOWN ? kind(fullest, mention) : learnt.kind(),
                role == null ? null : tokens.span(role.first(), role.last()), quote.choice().probability());
    }

    /// The tokens of what is told of the speaker's office; null where nothing is.
    @Nullable
    TokenRange office(Attributed quote) {
        int index = quote.choice().mention();
        return index < 0 ? null : roles.of(index);
    }

    /// What kind of speaker the one is whom mention number `index` names.
    SpeakerKind kind(int index) {
        return kind(people.fullest(index), mentions.get(index));
    }

    /// Whether the text has no longer name for the one whom mention number `index` names.
    boolean isNamedSo(int index) {
        return people.fullest(index).range().length() == mentions.get(index).range().length();
    }

    private SpeakerKind kind(Mention fullest, Mention mention) {
        if (fullest.kind() == Kind.PRONOUN) {
            return tokens.has(fullest.first(), WordClass.PRONOUN_PLURAL.bit()) ? SpeakerKind.GROUP : SpeakerKind.PERSON;
        }
        SpeakerKind byNoun = byNoun(fullest);
        if (byNoun != SpeakerKind.UNKNOWN) {
            return byNoun;
        }
        if (fullest.kind() == Kind.NAME && tokens.has(fullest.first(), FIRST_NAME)) {
            return SpeakerKind.PERSON;
        }
        if (fullest.kind() == Kind.QUOTED || besideNoun(mention, WordClass.PUBLICATION)) {
            return SpeakerKind.PUBLICATION;
        }
        if (besideNoun(mention, WordClass.ORGANISATION)) {
            return SpeakerKind.ORGANISATION;
        }
        if (tokens.has(fullest.first(), FIRST_NAME) || mention.role() || fullest.role()) {
            return SpeakerKind.PERSON;
        }
        if (fullest.kind() == Kind.NOMINAL) {
            return SpeakerKind.UNKNOWN;
        }
        return paperSpokenOf(mention) ? SpeakerKind.PUBLICATION : SpeakerKind.PERSON;
    }

    private SpeakerKind byNoun(Mention mention) {
        for (int i = mention.last(); i >= mention.first(); i--) {
            long classes = tokens.classes(i);
            if ((classes & WordClass.GROUP.bit()) != 0) {
                return SpeakerKind.GROUP;
            }
            if ((classes & bits(WordClass.ROLE, WordClass.ROLE_FEMALE)) != 0) {
                return SpeakerKind.PERSON;
            }
            if ((classes & WordClass.PUBLICATION.bit()) != 0) {
                return SpeakerKind.PUBLICATION;
            }
            if ((classes & WordClass.ORGANISATION.bit()) != 0) {
                return SpeakerKind.ORGANISATION;
            }
            if ((classes & WordClass.DOCUMENT.bit()) != 0) {
                return SpeakerKind.DOCUMENT;
            }
        }
        return SpeakerKind.UNKNOWN;
    }

    private boolean besideNoun(Mention mention, WordClass noun) {
        int before = mention.first() - 1;
        return tokens.has(tokens.is(before, TokenKind.MARK) ? before - 1 : before, noun.bit());
    }

    /// No first name, no role, and the paragraph before it speaks of papers: then the name is a paper's.
    private boolean paperSpokenOf(Mention mention) {
        int end = Math.max(0, mention.first() - PARAGRAPH);
        for (int i = mention.first() - 1; i >= end && !tokens.is(i, TokenKind.BREAK); i--) {
            if (layout.isAuthors(i, WordClass.PUBLICATION.bit())) {
                return true;
            }
        }
        return false;
    }
}
