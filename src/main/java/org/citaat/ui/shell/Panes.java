package org.citaat.ui.shell;

import javafx.beans.binding.BooleanExpression;
import org.citaat.library.Library;
import org.citaat.ui.FxJobs;
import org.citaat.ui.browser.BrowserViewModel;
import org.citaat.ui.pick.PickViewModel;
import org.citaat.ui.source.SourceViewModel;

/// The panes that come over the window.
public record Panes(SourceViewModel source, BrowserViewModel browser, PickViewModel pick) {
    static Panes of(Library library, Desk desk, FxJobs jobs, SourceViewModel.Shell shell) {
        return new Panes(new SourceViewModel(library, desk.sources(), jobs, shell),
                new BrowserViewModel(desk.browser(), jobs), new PickViewModel(desk.pick(), desk.feeds().slow()));
    }

    /// Whether one is open that a model knows of.
    BooleanExpression open() {
        return pick.isOpen().or(source.isOpen());
    }
}
