package org.citaat.library;

/// A listener's place; closing it, once or more, ends the calls.
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
