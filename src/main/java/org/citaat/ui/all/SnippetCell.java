package org.citaat.ui.all;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.citaat.model.QuoteRow;
import org.jspecify.annotations.Nullable;

/// Quoted words in the table, with what the search found set off.
final class SnippetCell extends TableCell<@Nullable QuoteRow, @Nullable QuoteRow> {
    /// Stand before and after the words found; see [QuoteRow].
    private static final char FROM = '\u0002';
    private static final char TO = '\u0003';
    /// Two lines of words, in pixels.
    private static final double HEIGHT = 44;
    private static final double PADDING = 16;
    /// The mean width of a character, in pixels.
    private static final double CHARACTER = 6.9;

    private final TextFlow flow = new TextFlow();
    private final StackPane box = new StackPane(flow);

    SnippetCell() {
        flow.getStyleClass().add("snippet");
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(0);
        box.setPrefHeight(HEIGHT);
        box.setMaxHeight(HEIGHT);
        box.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        widthProperty().addListener((property, old, width) -> fill(getItem()));
    }

    @Override
    protected void updateItem(@Nullable QuoteRow row, boolean none) {
        super.updateItem(row, none);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(row);
        setGraphic(box);
        setAccessibleText(plain(row.snippet()));
    }

    private void fill(@Nullable QuoteRow row) {
        flow.getChildren().clear();
        String snippet = row == null ? "" : shortened(row.snippet());
        int from = 0;
        while (from < snippet.length()) {
            boolean hit = snippet.charAt(from) == FROM;
            int start = hit ? from + 1 : from;
            int end = snippet.indexOf(hit ? TO : FROM, start);
            end = end < 0 ? snippet.length() : end;
            add(snippet.substring(start, end), hit);
            from = hit ? end + 1 : end;
        }
    }

    /// As much as two lines hold, from a little before the first word found.
    private String shortened(String snippet) {
        int room = (int) (2 * (getWidth() - PADDING) / CHARACTER) - 8;
        if (snippet.length() <= room || room <= 0) {
            return snippet;
        }
        int hit = snippet.indexOf(FROM);
        int start = hit < room - 30 ? 0 : Math.max(0, snippet.lastIndexOf(' ', hit - room / 3));
        String shown = snippet.substring(start, Math.min(snippet.length(), start + room));
        return (start > 0 ? "…" : "") + shown + (start + room < snippet.length() ? "…" : "");
    }

    private void add(String words, boolean hit) {
        Text text = new Text(plain(words));
        text.getStyleClass().add(hit ? "snippet-hit" : "snippet-words");
        flow.getChildren().add(text);
    }

    private static String plain(String snippet) {
        return snippet.replace(String.valueOf(FROM), "").replace(String.valueOf(TO), "");
    }
}
