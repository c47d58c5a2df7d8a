package org.citaat.quotes;

import java.util.List;
import org.citaat.model.Quote;

/// What the engine found in a text.
///
/// @param language ISO 639-1 code; `und` where it could not be told
/// @param supported whether there are word lists for the language; without them speakers are mostly not found
public record FoundQuotes(String language, boolean supported, List<Quote> quotes) {
    public FoundQuotes {
        quotes = List.copyOf(quotes);
    }

    /// How many quotations there are; those that only repeat another are not counted.
    public int count() {
        return Math.toIntExact(quotes.stream().filter(quote -> quote.repeats() == null).count());
    }
}
