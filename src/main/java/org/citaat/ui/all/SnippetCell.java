package org.citaat.ui.all;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.citaat.model.QuoteRow;
import org.jspecify.annotations.Nullable;

/// Quoted words in the table, with what the search found set off.
final class SnippetCell extends TableCell<@Nullable QuoteRow, @Nullable QuoteRow> {
    /// Stand before and after the words found; see [QuoteRow].
    private static final char FROM = '\u0002';
    private static final char TO = '\u0003';
    private static final int LONGEST = 220;

    private final TextFlow flow = new TextFlow();

    SnippetCell() {
        flow.getStyleClass().add("snippet");
        setAlignment(Pos.CENTER_LEFT);
        setPrefHeight(44);
        flow.setMaxHeight(40);
    }

    @Override
    protected void updateItem(@Nullable QuoteRow row, boolean none) {
        super.updateItem(row, none);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        flow.getChildren().clear();
        String snippet = row.snippet().length() > LONGEST ? row.snippet().substring(0, LONGEST) + "…" : row.snippet();
        int from = 0;
        while (from < snippet.length()) {
            boolean hit = snippet.charAt(from) == FROM;
            int start = hit ? from + 1 : from;
            int end = snippet.indexOf(hit ? TO : FROM, start);
            end = end < 0 ? snippet.length() : end;
            add(snippet.substring(start, end), hit);
            from = hit ? end + 1 : end;
        }
        setGraphic(flow);
        setAccessibleText(plain(row.snippet()));
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
