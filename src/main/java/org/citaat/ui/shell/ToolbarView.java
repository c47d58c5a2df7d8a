package org.citaat.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;
import org.citaat.ui.sidebar.Place;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// The toolbar: add, search, theme, menu.
final class ToolbarView extends HBox {
    private final Words words;
    private final CustomTextField search = new CustomTextField();
    private final Button theme = new Button();

    ToolbarView(ShellViewModel model, Words words, Actions actions) {
        this.words = words;
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Button add = new Button(words.get("toolbar.add"), Icon.ADD.node(11));
        add.setId("add");
        add.getStyleClass().add("primary");
        add.setTooltip(new Tooltip(words.get("toolbar.addTip")));
        add.setOnAction(event -> actions.add());
        buildSearch(model, actions);
        theme.getStyleClass().add("icon-button");
        theme.setOnAction(event -> actions.switchTheme());
        getChildren().addAll(add, gap(), search, gap(), theme, menu(actions));
    }

    private void buildSearch(ShellViewModel model, Actions actions) {
        search.setId("search");
        search.setPromptText(words.get("toolbar.search"));
        search.setAccessibleText(words.get("toolbar.search"));
        search.getStyleClass().add("search");
        search.setLeft(Icon.SEARCH.node(13));
        Label key = new Label("/");
        key.getStyleClass().add("key");
        search.setRight(key);
        search.setPrefWidth(520);
        search.setMinWidth(160);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                actions.leaveSearch();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                actions.leaveSearch();
                event.consume();
            }
        });
        search.textProperty().bindBidirectional(model.all().words());
        search.textProperty().addListener((property, old, typed) -> {
            if (!typed.isBlank()) {
                model.place().set(Place.ALL_QUOTES);
            }
        });
    }

    private MenuButton menu(Actions actions) {
        MenuButton menu = new MenuButton();
        menu.setGraphic(Icon.MORE.node(15));
        menu.getStyleClass().addAll("icon-button", "menu", "no-arrow");
        menu.setAccessibleText(words.get("menu.title"));
        menu.setTooltip(new Tooltip(words.get("menu.title")));
        menu.getItems().addAll(item("sidebar.inbox", "Shortcut+1", () -> actions.go(Place.INBOX)),
                item("sidebar.allQuotes", "Shortcut+2", () -> actions.go(Place.ALL_QUOTES)),
                item("sidebar.feeds", "Shortcut+3", () -> actions.go(Place.FEEDS)),
                item("feeds.refresh", "F5", actions::refreshFeeds),
                item("sidebar.learnt", "Shortcut+4", () -> actions.go(Place.LEARNT)), new SeparatorMenuItem(),
                item("menu.add", "Shortcut+N", actions::add),
                item("menu.paste", "Shortcut+V", actions::paste), item("menu.undo", "Shortcut+Z", actions::undo),
                item("menu.redo", "Shortcut+Shift+Z", actions::redo),
                item("menu.copy", "Shortcut+Shift+C", actions::copyWithCitation),
                item("menu.source", "I", actions::openSource),
                item("menu.browser", null, actions::openBrowser),
                item("menu.theme", "Shortcut+Shift+T", actions::switchTheme),
                item("menu.sample", null, actions::openSample));
        return menu;
    }

    private MenuItem item(String key, @Nullable String accelerator, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        if (accelerator != null) {
            item.setAccelerator(KeyCombination.valueOf(accelerator));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Shows which theme the button leads to.
    void showTheme(Theme now) {
        boolean dark = now == Theme.DARK;
        theme.setGraphic((dark ? Icon.SUN : Icon.MOON).node(15));
        String tip = words.get(dark ? "theme.toLight" : "theme.toDark");
        theme.setAccessibleText(tip);
        theme.setTooltip(new Tooltip(tip));
    }

    TextField search() {
        return search;
    }
}
