package org.citaat.reading.html.body;

/// How much is taken out of a page before and after looking for its article; an attempt that leaves too little is followed
/// by a milder one.
enum Leniency {
    STRICT, KEEP_UNLIKELY, KEEP_ALL;

    boolean dropsUnlikely() {
        return this == STRICT;
    }

    boolean prunes() {
        return this != KEEP_ALL;
    }
}
