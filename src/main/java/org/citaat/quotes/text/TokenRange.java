package org.citaat.quotes.text;

/// Tokens from `first` to `last`, both included.
public record TokenRange(int first, int last) {
    public int length() {
        return last - first + 1;
    }

    public boolean contains(int token) {
        return first <= token && token <= last;
    }
}
