package org.citaat.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.Kind;
import org.citaat.model.LearntWord.State;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;

/// Things learnt about nobody, for the tests of the window.
final class LearntSamples {
    static final LearntName MARA = new LearntName("Mara Linden", SpeakerKind.PERSON, NameGender.FEMALE,
            List.of("Mara Linden", "Linden"), List.of("Iron Mayor"), 12, true);
    static final LearntWord OFFERED = word("en", "burbled", Kind.REPORTING_VERB, State.GATHERED);

    private LearntSamples() {}

    static LearntWord word(String language, String word, Kind kind, State state) {
        return new LearntWord(language, word, kind, state,
                List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)), List.of());
    }

    static void fill(Library library) {
        List<Edit> edits = new ArrayList<>();
        for (LearntName name : List.of(MARA,
                new LearntName("Harbour Post", SpeakerKind.PUBLICATION, NameGender.UNKNOWN,
                        List.of("Harbour Post", "harbour post"), List.of(), 1, true),
                new LearntName("Peter Ashe", SpeakerKind.PERSON, NameGender.UNKNOWN, List.of("Peter Ashe"), List.of(),
                        3, false))) {
            edits.add(new Edit.ChangeName(EditAction.KEEP, null, name));
        }
        for (LearntWord word : List.of(OFFERED, word("nl", "gedubde", Kind.SO_CALLED, State.GATHERED),
                word("nl", "knorde", Kind.REPORTING_VERB, State.ACCEPTED),
                word("en", "tagged", Kind.SO_CALLED, State.DISMISSED))) {
            edits.add(new Edit.ChangeWord(EditAction.KEEP, null, word));
        }
        library.apply(new Edit.Several(EditAction.KEEP, edits));
    }
}
