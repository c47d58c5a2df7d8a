package org.citaat.reading.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.model.SavedItem;
import org.citaat.text.Interruption;

/// The items of one export while it is read; what is about the same address comes together.
final class Items {
    private static final int MOST = 200_000;

    private final Map<Object, Draft> byIdentity = new LinkedHashMap<>();
    private int offered;

    /// Takes one record.
    ///
    /// @throws TooManyException where there are more than an export may have
    void add(Draft draft) {
        Interruption.check();
        if (++offered > MOST) {
            throw new TooManyException(offered + " records");
        }
        Draft known = byIdentity.putIfAbsent(draft.identity(), draft);
        if (known != null) {
            known.take(draft);
        }
    }

    /// How many records there were, those included that tell nothing.
    int offered() {
        return offered;
    }

    List<SavedItem> toList() {
        return byIdentity.values().stream().map(Draft::item).flatMap(Optional::stream).toList();
    }

    /// An export of more than is read.
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException(String what) {
            super(what);
        }
    }
}
