package org.citaat.ui.shell;

import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import org.citaat.library.LibraryException;
import org.citaat.ui.Words;

/// Sentences for what should not happen, and the small window that says why there is no large one.
public final class Notice {
    private Notice() {}

    /// What went wrong with a library, and what to do.
    public static String sentence(LibraryException.Kind kind, Words words) {
        return words.get(switch (kind) {
            case NEWER_SCHEMA -> "library.newer";
            case NOT_A_LIBRARY -> "library.notOne";
            case DAMAGED -> "library.damaged";
            case DISK_FULL -> "library.diskFull";
            case READ_ONLY -> "library.readOnly";
            case OTHER -> "library.other";
        });
    }

    /// A sentence for anything thrown that nobody expected, with a short code made of where it was thrown.
    public static String of(Throwable thrown, Words words) {
        if (thrown instanceof LibraryException library) {
            return sentence(library.kind(), words);
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        int code = 31 * thrown.getClass().getName().hashCode() + (trace.length == 0 ? 0 : trace[0].hashCode());
        return words.get("problem.unexpected",
                String.format(Locale.ROOT, "%04X", (code ^ code >>> 16) & 0xFFFF));
    }

    /// Says why the window cannot be opened.
    ///
    /// @param closed is run when the user has read it
    public static void show(Words words, String why, Runnable closed) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, why, ButtonType.OK);
        alert.setTitle(words.get("window.title"));
        alert.setHeaderText(null);
        alert.setOnHidden(event -> closed.run());
        alert.show();
    }
}
