package org.citaat.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.Kind;
import org.citaat.model.LearntWord.State;
import org.citaat.model.NameGender;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.SpeakerKind;
import org.citaat.quotes.learning.Evidence;

/// What was learnt before some decisions, and what is learnt after them.
final class Notebook {
    /// Texts write nobody in more ways that matter.
    private static final int MOST_FORMS = 24;
    /// More corrections than these need not be counted.
    private static final int MOST_REVIEWS = 12;

    private record Word(String word, Kind kind) {}

    private final String language;
    private final Map<String, LearntName> namesBefore = new LinkedHashMap<>();
    private final Map<String, LearntName> names = new LinkedHashMap<>();
    private final Map<Word, LearntWord> wordsBefore = new LinkedHashMap<>();
    private final Map<Word, LearntWord> words = new LinkedHashMap<>();

    /// @param language of the article that the decisions are on; words of others are left alone
    Notebook(Learnt learnt, String language) {
        this.language = language;
        learnt.names().forEach(name -> namesBefore.put(name.name(), name));
        learnt.words().stream().filter(word -> word.language().equals(language))
                .forEach(word -> wordsBefore.put(new Word(word.word(), word.kind()), word));
        names.putAll(namesBefore);
        words.putAll(wordsBefore);
    }

    /// A review counts no more: another takes its place.
    void forget(Review review) {
        LearntName name = review.status() == ReviewStatus.REJECTED ? null : names.get(String.valueOf(review.speaker()));
        if (name != null) {
            names.put(name.name(), new LearntName(name.name(), name.kind(), name.gender(), name.forms(), name.aliases(),
                    Math.max(0, name.times() - 1), name.active()));
        }
        for (Word word : List.copyOf(words.keySet())) {
            change(word, before -> before.withoutReview(review.id()));
        }
    }

    /// The review tells that somebody of this name speaks.
    void name(Evidence evidence, Review review) {
        String name = review.speaker();
        LearntName before = name == null ? null : names.get(name);
        if (name == null || !evidence.named() && before == null) {
            return;
        }
        boolean byHand = review.status() != ReviewStatus.CHECKED;
        // a speaker named by hand is taken for a person; what the text sets in marks is a paper
        SpeakerKind told = byHand && evidence.inMarks() && review.kind() == SpeakerKind.PERSON
                ? SpeakerKind.PUBLICATION
                : review.kind();
        if (before == null) {
            names.put(name,
                    new LearntName(name, told, evidence.gender(), forms(List.of(), evidence), List.of(), 1, true));
            return;
        }
        names.put(name, new LearntName(name, before.kind() == SpeakerKind.UNKNOWN ? told : before.kind(),
                before.gender() == NameGender.UNKNOWN ? evidence.gender() : before.gender(),
                forms(before.forms(), evidence), before.aliases(), before.times() + 1, before.active()));
    }

    private static List<String> forms(List<String> before, Evidence evidence) {
        Set<String> forms = new LinkedHashSet<>(before);
        forms.addAll(evidence.forms());
        return forms.stream().limit(MOST_FORMS).toList();
    }

    /// The review tells that marks after the word before them hold no quotation.
    void soCalled(Evidence evidence, Review review) {
        if (evidence.wordBefore() != null) {
            support(new Word(evidence.wordBefore(), Kind.SO_CALLED), review);
        }
    }

    /// The review tells that they may hold one.
    void isQuotation(Evidence evidence, Review review) {
        if (evidence.wordBefore() != null) {
            change(new Word(evidence.wordBefore(), Kind.SO_CALLED), before -> before.opposedBy(review.id()));
        }
    }

    /// The review tells of words beside a speaker that one of them may report.
    void verbs(Evidence evidence, Review review) {
        evidence.verbs().forEach(verb -> support(new Word(verb, Kind.REPORTING_VERB), review));
    }

    private void support(Word word, Review review) {
        words.putIfAbsent(word,
                new LearntWord(language, word.word(), word.kind(), State.GATHERED, List.of(), List.of()));
        change(word, before -> before.supporting().size() < MOST_REVIEWS ? before.supportedBy(review.id()) : before);
    }

    /// On a word that the user has decided on, his corrections tell no more.
    private void change(Word word, UnaryOperator<LearntWord> change) {
        LearntWord before = words.get(word);
        if (before != null && before.state() == State.GATHERED) {
            words.put(word, change.apply(before));
        }
    }

    /// The edits that lead from what was learnt before to what is learnt now.
    List<Edit> edits(EditAction action) {
        List<Edit> edits = new ArrayList<>();
        names.forEach((key, name) -> {
            LearntName before = namesBefore.get(key);
            LearntName after = name.times() == 0 && name.active() && name.aliases().isEmpty() ? null : name;
            if (!Objects.equals(before, after)) {
                edits.add(new Edit.ChangeName(action, before, after));
            }
        });
        words.forEach((key, word) -> {
            LearntWord before = wordsBefore.get(key);
            LearntWord after = rests(word) ? word : null;
            if (!Objects.equals(before, after)) {
                edits.add(new Edit.ChangeWord(action, before, after));
            }
        });
        return edits;
    }

    private static boolean rests(LearntWord word) {
        return word.state() != State.GATHERED || !word.supporting().isEmpty();
    }
}
