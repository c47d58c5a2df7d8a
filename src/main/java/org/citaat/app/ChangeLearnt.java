package org.citaat.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.State;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;

/// What a user decides about what was learnt. Each method is one edit and can be undone; an entry that is gone meanwhile is
/// left alone.
public final class ChangeLearnt {
    private final Library library;

    public ChangeLearnt(Library library) {
        this.library = library;
    }

    /// As if it had never been learnt; it may be learnt again.
    public void forget(LearntName name) {
        now(name).ifPresent(here -> library.apply(new Edit.ChangeName(EditAction.FORGET, here, null)));
    }

    /// As if it had never been accepted or dismissed; it may be offered again.
    public void forget(LearntWord word) {
        now(word).ifPresent(here -> library.apply(new Edit.ChangeWord(EditAction.FORGET, here, null)));
    }

    /// The engine takes no more notice of it, however often it is confirmed from now on.
    public void useNoMore(LearntName name) {
        change(EditAction.USE_NO_MORE, name, here -> here.using(false));
    }

    public void useAgain(LearntName name) {
        change(EditAction.USE_AGAIN, name, here -> here.using(true));
    }

    /// The word is used no more, and not offered again.
    public void useNoMore(LearntWord word) {
        change(EditAction.USE_NO_MORE, word, State.DISMISSED);
    }

    public void useAgain(LearntWord word) {
        change(EditAction.USE_AGAIN, word, State.ACCEPTED);
    }

    /// The word counts, from the next text on, as if the word list had it.
    public void accept(LearntWord word) {
        change(EditAction.ACCEPT_WORD, word, State.ACCEPTED);
    }

    public void dismiss(LearntWord word) {
        change(EditAction.DISMISS_WORD, word, State.DISMISSED);
    }

    /// What the name is, which pronouns stand for it, and what else it is called.
    public void describe(LearntName name, SpeakerKind kind, NameGender gender, List<String> aliases) {
        // counts as a decision of its own: what was entered must not go when the quotation it began with is rejected
        change(EditAction.CHANGE_NAME, name, here -> isSo(here, kind, gender, aliases)
                ? here
                : new LearntName(here.name(), kind, gender, here.forms(), aliases, here.times() + 1, here.active()));
    }

    private static boolean isSo(LearntName name, SpeakerKind kind, NameGender gender, List<String> aliases) {
        return name.kind() == kind && name.gender() == gender && name.aliases().equals(aliases);
    }

    private void change(EditAction action, LearntName name, UnaryOperator<LearntName> change) {
        Optional<LearntName> here = now(name);
        if (here.isPresent() && !change.apply(here.get()).equals(here.get())) {
            library.apply(new Edit.ChangeName(action, here.get(), change.apply(here.get())));
        }
    }

    private void change(EditAction action, LearntWord word, State state) {
        Optional<LearntWord> here = now(word);
        if (here.isPresent() && here.get().state() != state) {
            library.apply(new Edit.ChangeWord(action, here.get(), here.get().in(state)));
        }
    }

    /// What counts is what the library holds now: the screen may be older.
    private Optional<LearntName> now(LearntName name) {
        return library.learnt().names().stream().filter(each -> each.name().equals(name.name())).findFirst();
    }

    private Optional<LearntWord> now(LearntWord word) {
        return library.learnt().words().stream().filter(each -> each.sameEntry(word)).findFirst();
    }
}
