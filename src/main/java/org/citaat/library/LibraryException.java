package org.citaat.library;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// A promise of the library that was broken: the disk, the file or its contents are not as they must be.
public class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What is wrong. The screen has a sentence for each.
    public enum Kind {
        /// Written by a later version of the program.
        NEWER_SCHEMA,
        /// Some other file; it was left as it was.
        NOT_A_LIBRARY,
        /// A library, but its contents contradict themselves.
        DAMAGED, DISK_FULL,
        /// The file or its folder may not be written to.
        READ_ONLY, OTHER
    }

    private final Kind kind;

    LibraryException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static LibraryException of(Exception cause) {
        return new LibraryException(kindOf(cause), String.valueOf(cause.getMessage()), cause);
    }

    private static Kind kindOf(Exception cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return Kind.OTHER;
        }
        // The low byte is the primary result code, the rest tells more of it: sqlite.org/rescode.html.
        return switch (sqlite.getResultCode().code & 0xff) {
            case 8 -> Kind.READ_ONLY; // SQLITE_READONLY
            case 11 -> Kind.DAMAGED; // SQLITE_CORRUPT
            case 13 -> Kind.DISK_FULL; // SQLITE_FULL
            case 14 -> Kind.READ_ONLY; // SQLITE_CANTOPEN: WAL cannot make its files in a read-only folder
            case 26 -> Kind.NOT_A_LIBRARY; // SQLITE_NOTADB
            default -> Kind.OTHER;
        };
    }
}
