package org.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.citaat.app.Documents;
import org.citaat.app.FeedDocuments;
import org.citaat.model.Page;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchException;
import org.citaat.web.FetchLimits;
import org.citaat.web.FetchRequest;
import org.citaat.web.Fetcher;
import org.citaat.web.FileFetcher;
import org.citaat.web.HttpFetcher;
import org.citaat.web.SchemeFetcher;
import org.jspecify.annotations.Nullable;

/// Runs commands with streams in memory, as a shell would run them.
final class Terminal {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-11-20T09:00:00Z"));
    static final QuoteFinder FINDER = QuoteFinder.bundled();

    private final List<WindowRequest> windows = new ArrayList<>();
    private final Fetcher fetcher;
    private final Supplier<QuoteFinder> finder;
    private byte[] input = {};

    /// With the fetchers of the program.
    Terminal() {
        this(Terminal::fetch, () -> FINDER);
    }

    Terminal(Fetcher fetcher, Supplier<QuoteFinder> finder) {
        this.fetcher = fetcher;
        this.finder = finder;
    }

    private static Page fetch(FetchRequest request)
            throws FetchException, InterruptedException {
        try (HttpFetcher web = new HttpFetcher(FetchLimits.DEFAULT, CLOCK)) {
            return new SchemeFetcher(() -> web, new FileFetcher(FetchLimits.DEFAULT, CLOCK)).fetch(request);
        }
    }

    /// What a command printed.
    record Result(int code, String out, String err) {
        /// Each line of results as an object.
        List<Map<String, Object>> objects() throws IOException {
            List<Map<String, Object>> objects = new ArrayList<>();
            for (String line : out.lines().toList()) {
                objects.add(JSON.std.mapFrom(line));
            }
            return objects;
        }
    }

    Terminal withInput(String text) {
        return withInput(text.getBytes(UTF_8));
    }

    Terminal withInput(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // the charset of a machine from the last century: what is printed must be UTF-8 all the same
        int code = run(new PrintStream(out, true, StandardCharsets.US_ASCII),
                new PrintStream(err, true, StandardCharsets.US_ASCII), arguments);
        return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLineInterface(new Documents(fetcher, new DocumentReader(), CLOCK),
                new FeedDocuments(fetcher), finder, CLOCK, this::open, new ByteArrayInputStream(input), out, err)
                .run(arguments);
    }

    private int open(WindowRequest request) {
        windows.add(request);
        return 7;
    }

    /// The windows that were asked for.
    List<WindowRequest> windows() {
        return windows;
    }

    /// The value at a path of names and list positions inside parsed JSON.
    static @Nullable Object at(@Nullable Object value, Object... path) {
        Object found = value;
        for (Object step : path) {
            found = switch (found) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when step instanceof Integer index -> list.get(index);
                case null, default -> throw new AssertionError("no " + step + " in " + value);
            };
        }
        return found;
    }
}
