package org.citaat.ui.sidebar;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.model.Counts;
import org.citaat.model.Learnt;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;

/// The sidebar: a button for each place, the present one pressed.
public final class SidebarView extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Words words;

    public SidebarView(Words words, ObjectProperty<Place> place, ObservableValue<Counts> counts,
            ObservableValue<Learnt> learnt, ObservableValue<Integer> unread) {
        this.words = words;
        getStyleClass().add("sidebar");
        getChildren().addAll(button(Place.INBOX, "sidebar.inbox", Icon.INBOX, place, counts.map(Counts::articles)),
                button(Place.ALL_QUOTES, "sidebar.allQuotes", Icon.QUOTES, place, counts.map(Counts::quotes)),
                button(Place.FEEDS, "sidebar.feeds", Icon.FEED, place, unread),
                button(Place.LEARNT, "sidebar.learnt", Icon.LEARNT, place,
                        learnt.map(all -> all.names().size() + all.decided().size())),
                offered(learnt.map(all -> all.offers().size())));
    }

    /// A line under the place where words are offered; none while there are none.
    private Label offered(ObservableValue<Integer> offers) {
        Label line = new Label();
        line.getStyleClass().add("place-note");
        line.textProperty().bind(offers.map(number -> words.get("sidebar.offers", number)));
        line.visibleProperty().bind(offers.map(number -> number > 0));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private ToggleButton button(Place target, String key, Icon icon, ObjectProperty<Place> place,
            ObservableValue<Integer> number) {
        Label name = new Label(words.get(key), icon.node(13));
        name.getStyleClass().add("place-name");
        Label count = new Label();
        count.getStyleClass().add("place-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setId("place-" + target.name().toLowerCase(Locale.ROOT));
        button.setGraphic(line);
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("place");
        button.setToggleGroup(group);
        button.setSelected(place.get() == target);
        button.setOnAction(event -> {
            place.set(target);
            button.setSelected(true);
        });
        place.addListener((property, old, now) -> button.setSelected(now == target));
        tell(key, count, button, number.getValue());
        number.addListener((property, old, now) -> tell(key, count, button, now));
        return button;
    }

    private void tell(String key, Label label, ToggleButton button, int number) {
        label.setText(NumberFormat.getIntegerInstance(words.locale()).format(number));
        button.setAccessibleText(words.get("sidebar.accessible", words.get(key), number));
    }
}
