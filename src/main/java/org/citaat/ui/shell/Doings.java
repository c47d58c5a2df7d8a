package org.citaat.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.citaat.app.ReviewQuotes;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.ui.FxJobs;
import org.jspecify.annotations.Nullable;

/// What the user did last, and how it is taken back.
final class Doings {
    private final Library library;
    private final ReviewQuotes reviews;
    private final FxJobs jobs;
    private final Consumer<Edit> reveal;
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();

    /// @param reveal shows where an edit is seen
    Doings(Library library, ReviewQuotes reviews, FxJobs jobs, Consumer<Edit> reveal) {
        this.library = library;
        this.reviews = reviews;
        this.jobs = jobs;
        this.reveal = reveal;
    }

    ReadOnlyObjectProperty<@Nullable Done> done() {
        return done.getReadOnlyProperty();
    }

    void tellDone() {
        jobs.run(library::nextUndo, edit -> edit.ifPresent(last -> done.set(new Done(last, Done.How.DONE))));
    }

    void undo() {
        jobs.run(reviews::undo, edit -> tell(edit, Done.How.UNDONE));
    }

    void redo() {
        jobs.run(reviews::redo, edit -> tell(edit, Done.How.REDONE));
    }

    /// Says what was undone or done again, and shows where: an undo out of sight is no undo.
    private void tell(Optional<Edit> edit, Done.How how) {
        edit.ifPresent(last -> jobs.run(() -> last, again -> {
            done.set(new Done(again, how));
            reveal.accept(again);
        }));
    }
}
