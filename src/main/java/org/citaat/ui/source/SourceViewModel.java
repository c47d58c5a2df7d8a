package org.citaat.ui.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.citaat.app.CheckForChanges;
import org.citaat.app.CorrectFacts;
import org.citaat.app.SaveEvidence;
import org.citaat.library.Library;
import org.citaat.model.KnownFacts;
import org.citaat.model.Provenance;
import org.citaat.model.Verification;
import org.citaat.ui.FxJobs;
import org.jspecify.annotations.Nullable;

/// The source of one article, and what is asked about it.
public final class SourceViewModel {
    /// What the window does for this pane.
    public interface Shell {
        /// An edit was made: it is told, with a way to take it back.
        void tellDone();

        /// Says something for a moment, by its key.
        void say(String key);
    }

    /// What is known of the source.
    ///
    /// @param versions the newest first; never empty
    public record Source(KnownFacts facts, List<Provenance> versions) {
        public Provenance newest() {
            return versions.getFirst();
        }

        /// Whether its address leads somewhere: pasted text and the chapters of a book have none that does.
        public boolean hasPage() {
            URI requested = newest().requested();
            String scheme = String.valueOf(requested.getScheme());
            return scheme.startsWith("http") || scheme.equals("file") && requested.getQuery() == null;
        }
    }

    /// What the last question brought.
    public sealed interface Answer {}

    public record Asking() implements Answer {}

    public record Verified(Verification verification) implements Answer {}

    public record Checked(CheckForChanges.Outcome outcome) implements Answer {}

    public record Refused(CorrectFacts.Outcome why) implements Answer {}

    private final Library library;
    private final SourceDesk desk;
    private final FxJobs jobs;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<@Nullable Source> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private long article;

    public SourceViewModel(Library library, SourceDesk desk, FxJobs jobs, Shell shell) {
        this.library = library;
        this.desk = desk;
        this.jobs = jobs;
        this.shell = shell;
    }

    /// Null until it is known.
    public ReadOnlyObjectProperty<@Nullable Source> source() {
        return source.getReadOnlyProperty();
    }

    /// Null while nothing was asked.
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /// Shows the source of an article.
    public void open(long id) {
        article = id;
        answer.set(null);
        load();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Reads everything anew, after a change.
    public void refresh(long changed) {
        if (open.get() && changed == article) {
            load();
        }
    }

    private void load() {
        long id = article;
        jobs.run(() -> library.facts(id).map(facts -> new Source(facts, library.versions(id))), found -> {
            if (id == article) {
                source.set(found.orElse(null));
            }
        });
    }

    /// Computes the hashes of the newest version anew.
    public void verify() {
        Source here = source.get();
        if (here != null) {
            jobs.run(() -> library.verify(here.newest().version()),
                    verified -> answer.set(verified.map(Verified::new).orElse(null)));
        }
    }

    /// Fetches the page again and lays the texts side by side.
    public void check() {
        if (answer.get() instanceof Asking) {
            return;
        }
        long id = article;
        answer.set(new Asking());
        desk.slow().run(() -> {
            try {
                return Optional.of(desk.check().run(id));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.<CheckForChanges.Outcome>empty();
            }
        }, outcome -> {
            if (id == article) {
                answer.set(outcome.map(Checked::new).orElse(null));
                load();
            }
        }, () -> answer.set(null));
    }

    /// Lays an earlier version beside the newest.
    public void compare(long version) {
        desk.slow().run(() -> desk.check().withNewest(version),
                found -> found.ifPresent(
                        comparison -> answer.set(new Checked(new CheckForChanges.Changed(comparison)))));
    }

    /// Makes the facts what was written.
    public void correct(CorrectFacts.Written written) {
        long id = article;
        desk.slow().run(() -> {
            try {
                return desk.correct().apply(id, written);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return CorrectFacts.Outcome.NOTHING_CHANGED;
            }
        }, outcome -> {
            switch (outcome) {
                case CORRECTED -> {
                    answer.set(null);
                    shell.tellDone();
                    load();
                }
                case NOTHING_CHANGED -> answer.set(null);
                case NO_DATE, NO_LANGUAGE -> answer.set(new Refused(outcome));
            }
        });
    }

    /// Writes an evidence package of all versions.
    ///
    /// @param note how it is checked
    public void saveEvidence(Path file, String note) {
        long id = article;
        desk.slow().run(() -> {
            try {
                return desk.evidence().to(file, List.of(id), note);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return SaveEvidence.Outcome.NOT_WRITTEN;
            }
        }, outcome -> shell.say(switch (outcome) {
            case WRITTEN -> "said.exported";
            case NOT_WRITTEN -> "said.notExported";
        }));
    }

    /// Opens the page in the user's browser.
    public void openOriginal() {
        Source here = source.get();
        if (here != null) {
            URI address = here.newest().address();
            jobs.run(() -> desk.browser().test(address), opened -> {
                if (!opened) {
                    shell.say("said.noBrowser");
                }
            });
        }
    }
}
