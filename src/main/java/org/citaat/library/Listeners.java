package org.citaat.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.citaat.model.LibraryChange;

/// Those who want to know what changed.
final class Listeners {
    private final List<Place> places = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<LibraryChange> listener) {
        Place place = new Place(listener);
        places.add(place);
        return () -> places.remove(place);
    }

    /// Every listener hears it. One that throws is a bug and is told as one, but the commit stands: the writer must not take
    /// it for a failure to write.
    void tell(LibraryChange change) {
        for (Place place : places) {
            try {
                place.listener.accept(change);
            } catch (RuntimeException bug) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }

    /// Not a record: the same listener may have two places.
    private static final class Place {
        private final Consumer<LibraryChange> listener;

        private Place(Consumer<LibraryChange> listener) {
            this.listener = listener;
        }
    }
}
