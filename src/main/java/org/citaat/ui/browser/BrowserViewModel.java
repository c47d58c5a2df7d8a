package org.citaat.ui.browser;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.citaat.app.BrowserInbox;
import org.citaat.ui.FxJobs;

/// Whether the browser may send pages, and by which bookmark.
public final class BrowserViewModel {
    /// What is known of it.
    ///
    /// @param bookmarklet empty while nothing is received
    /// @param failed whether it could not be switched on
    public record State(Optional<String> bookmarklet, boolean failed) {}

    private final BrowserInbox inbox;
    private final FxJobs jobs;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(Optional.empty(), false));

    public BrowserViewModel(BrowserInbox inbox, FxJobs jobs) {
        this.inbox = inbox;
        this.jobs = jobs;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks anew.
    public void refresh() {
        jobs.run(() -> new State(inbox.bookmarklet(), false), state::set);
    }

    public void switchOn() {
        jobs.run(() -> {
            boolean listens = inbox.switchOn();
            return new State(inbox.bookmarklet(), !listens);
        }, state::set);
    }

    public void switchOff() {
        jobs.run(() -> {
            inbox.switchOff();
            return new State(Optional.empty(), false);
        }, state::set);
    }
}
