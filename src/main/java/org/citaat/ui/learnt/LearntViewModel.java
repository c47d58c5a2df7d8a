package org.citaat.ui.learnt;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.citaat.app.ChangeLearnt;
import org.citaat.app.ExportLearnt;
import org.citaat.library.Library;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.citaat.ui.FxJobs;
import org.citaat.ui.learnt.LearntRow.Name;
import org.citaat.ui.learnt.LearntRow.Word;
import org.jspecify.annotations.Nullable;

/// What was learnt, and what the user does with it.
public final class LearntViewModel {
    private final Library library;
    private final ChangeLearnt changes;
    private final FxJobs jobs;
    private final Runnable edited;
    private final Consumer<String> said;
    private final ObservableList<LearntRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LearntWord> offers = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable LearntRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Learnt> learnt = new ReadOnlyObjectWrapper<>(Learnt.NOTHING);

    /// @param edited is run on the window's thread after an edit
    /// @param said is told the key of what is to be said
    public LearntViewModel(Library library, FxJobs jobs, Runnable edited, Consumer<String> said) {
        this.library = library;
        this.changes = new ChangeLearnt(library);
        this.jobs = jobs;
        this.edited = edited;
        this.said = said;
    }

    /// Names and words, a row each.
    public ObservableList<LearntRow> rows() {
        return rows;
    }

    /// Words that wait for the user's yes or no.
    public ObservableList<LearntWord> offers() {
        return offers;
    }

    /// The selected row; null for none.
    public SimpleObjectProperty<@Nullable LearntRow> selected() {
        return selected;
    }

    /// All of it, as it was read last.
    public ReadOnlyObjectProperty<Learnt> learnt() {
        return learnt.getReadOnlyProperty();
    }

    /// Reads everything anew; the same entry stays selected, or else the one in its place.
    public void refresh() {
        jobs.run(library::learnt, this::show);
    }

    private void show(Learnt now) {
        if (now.equals(learnt.get())) {
            return;
        }
        learnt.set(now);
        LearntRow before = selected.get();
        int index = rows.indexOf(before);
        List<LearntRow> fresh = LearntRow.of(now);
        rows.setAll(fresh);
        offers.setAll(now.offers());
        if (before == null || fresh.isEmpty()) {
            selected.set(null);
            return;
        }
        selected.set(fresh.stream().filter(row -> row.sameAs(before)).findFirst()
                .orElse(fresh.get(Math.clamp(index, 0, fresh.size() - 1))));
    }

    /// Takes the selected entry away.
    public void forget() {
        change(row -> {
            switch (row) {
                case Name(LearntName name) -> changes.forget(name);
                case Word(LearntWord word) -> changes.forget(word);
            }
        });
    }

    /// The selected entry is used no more, or again.
    public void toggle() {
        change(row -> {
            switch (row) {
                case Name(LearntName name) when name.active() -> changes.useNoMore(name);
                case Name(LearntName name) -> changes.useAgain(name);
                case Word(LearntWord word) when row.used() -> changes.useNoMore(word);
                case Word(LearntWord word) -> changes.useAgain(word);
            }
        });
    }

    private void change(Consumer<LearntRow> change) {
        LearntRow row = selected.get();
        if (row != null) {
            edit(() -> change.accept(row));
        }
    }

    /// What a name is and what else it is called. The aliases are given with commas between.
    public void describe(LearntName name, SpeakerKind kind, NameGender gender, String aliases) {
        List<String> others = List.of(aliases.split(",", -1)).stream().map(String::strip)
                .filter(alias -> !alias.isEmpty()).distinct().toList();
        if (kind != name.kind() || gender != name.gender() || !others.equals(name.aliases())) {
            edit(() -> changes.describe(name, kind, gender, others));
        }
    }

    public void accept(LearntWord word) {
        edit(() -> changes.accept(word));
    }

    public void dismiss(LearntWord word) {
        edit(() -> changes.dismiss(word));
    }

    private void edit(Runnable change) {
        jobs.run(() -> {
            change.run();
            return true;
        }, done -> edited.run());
    }

    /// Writes everything to a file.
    public void export(Path file) {
        jobs.run(() -> new ExportLearnt(library).to(file), outcome -> said.accept(switch (outcome) {
            case WRITTEN -> "said.exported";
            case NOT_WRITTEN -> "said.notExported";
        }));
    }
}
