package org.citaat.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.citaat.cite.PlainCitation;

/// Puts things on the system's clipboard.
public final class Clipboards {
    private Clipboards() {}

    /// A citation as plain text and as HTML together: the program it is pasted into takes the better.
    public static void put(PlainCitation.Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
