package org.citaat.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.citaat.app.ImportRequest;
import org.citaat.app.Requests;
import org.citaat.ui.add.AddView;

/// Takes in what is dropped on the window or pasted outside a field.
final class Intake {
    private final ShellViewModel model;
    private final AddView adding;

    Intake(ShellViewModel model, AddView adding) {
        this.model = model;
        this.adding = adding;
    }

    void acceptDrops(Node target) {
        target.setOnDragOver(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles() || board.hasUrl() || board.hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles()) {
                adding.files(board.getFiles());
            } else {
                model.start(board.hasUrl() ? Requests.dragged(board.getUrl()) : Requests.of(board.getString()));
            }
            event.setDropCompleted(true);
        });
    }

    /// Imports the clipboard; with nothing on it, opens the pane to add something.
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            adding.files(clipboard.getFiles());
            return;
        }
        String text = clipboard.getString();
        List<ImportRequest> requests = text == null ? List.of() : Requests.of(text);
        if (requests.isEmpty()) {
            adding.open();
        } else {
            model.start(requests);
        }
    }
}
