package org.citaat.ui.add;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.citaat.app.ImportRequest;
import org.citaat.app.Requests;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// The pane over the window in which a link or a text is pasted, or files are chosen.
public final class AddView extends StackPane {
    private final Words words;
    private final Consumer<List<ImportRequest>> start;
    private final TextArea field = new TextArea();
    private final Label hint = new Label();
    private final Button add = new Button();
    private @Nullable Node before;

    /// A pane that is not shown until [#open].
    ///
    /// @param start takes what is to be imported
    public AddView(Words words, Consumer<List<ImportRequest>> start) {
        this.words = words;
        this.start = start;
        getStyleClass().add("scrim");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getChildren().add(card());
        setOnMousePressed(event -> {
            if (equals(event.getTarget())) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(true);
            event.consume();
            files(event.getDragboard().getFiles());
        });
    }

    private Region card() {
        Label title = new Label(words.get("add.title"));
        title.getStyleClass().add("dialog-title");
        field.setId("add-field");
        field.setPromptText(words.get("add.prompt"));
        field.setAccessibleText(words.get("add.prompt"));
        field.setWrapText(true);
        field.setPrefRowCount(6);
        field.textProperty().addListener((property, old, text) -> describe(text));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        add.setText(words.get("add.start"));
        add.setId("add-start");
        add.getStyleClass().add("primary");
        add.setOnAction(event -> submit());
        Button browse = new Button(words.get("add.browse"));
        browse.getStyleClass().add("secondary");
        browse.setOnAction(event -> browse());
        Button cancel = new Button(words.get("add.cancel"));
        cancel.getStyleClass().add("text-button");
        cancel.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(browse, gap, cancel, add);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, field, hint, buttons);
        card.getStyleClass().add("dialog");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        describe("");
        return card;
    }

    private void describe(String text) {
        List<ImportRequest> requests = Requests.of(text);
        add.setDisable(requests.isEmpty());
        hint.setText(requests.isEmpty() ? words.get("add.hintEmpty") : switch (requests.getFirst()) {
            case ImportRequest.Link _,ImportRequest.Entry _,ImportRequest.Saved _,ImportRequest.Received _,ImportRequest.Picked _,ImportRequest.Anyway _ ->
                words.get("add.hintLinks", requests.size());
            case ImportRequest.LocalFile _,ImportRequest.Chapter _ -> words.get("add.hintFiles", requests.size());
            case ImportRequest.PastedText pasted -> words.get("add.hintText", pasted.text().length());
        });
    }

    private void key(KeyEvent event) {
        boolean control = event.isShortcutDown();
        List<ImportRequest> typed = Requests.of(field.getText());
        boolean oneLine = field.getText().indexOf('\n') < 0
                || !typed.isEmpty() && !(typed.getFirst() instanceof ImportRequest.PastedText);
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.equals(event.getTarget())
                && (control || oneLine && !event.isShiftDown())) {
            submit();
            event.consume();
        }
    }

    private void submit() {
        List<ImportRequest> requests = Requests.of(field.getText());
        if (!requests.isEmpty()) {
            start.accept(requests);
            close();
        }
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("add.browse"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.get("add.filter"), "*.html", "*.htm", "*.xhtml", "*.mhtml",
                        "*.mht",
                        "*.txt", "*.md", "*.eml", "*.docx", "*.odt", "*.pdf", "*.epub", "*.csv", "*.json", "*.ris",
                        "*.bib",
                        "*.zip"),
                new FileChooser.ExtensionFilter(words.get("add.allFiles"), "*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(getScene().getWindow())).ifPresent(this::files);
    }

    /// Imports files, and closes.
    public void files(List<File> files) {
        List<ImportRequest> requests = files.stream()
                .<ImportRequest>map(file -> new ImportRequest.LocalFile(file.toPath().toAbsolutePath())).toList();
        if (!requests.isEmpty()) {
            start.accept(requests);
            close();
        }
    }

    /// Shows the pane with an empty field that has the focus.
    public void open() {
        before = getScene().getFocusOwner();
        field.clear();
        setVisible(true);
        field.requestFocus();
    }

    /// Hides the pane; the focus goes back to where it was.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
