package org.citaat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;

/// What servers do that mean harm or are broken.
class HostileServerTest {
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), 100_000, 3);
    private static final FetchLimits HASTY = new FetchLimits(Duration.ofMillis(300), 100_000, 3);

    private static Page fetch(URI address, FetchLimits limits) throws FetchException, InterruptedException {
        try (HttpFetcher fetcher = new HttpFetcher(limits, InstantSource.system())) {
            return fetcher.fetch(new FetchRequest(address, Trust.TYPED));
        }
    }

    private static FailureReason refusal(URI address, FetchLimits limits) {
        return assertThrows(FetchException.class, () -> fetch(address, limits)).failure().reason();
    }

    @Test
    void hangsUpOnAnEndlessBody() throws Exception {
        try (LoopbackServer endless = new LoopbackServer((_, out) -> {
            LoopbackServer.say(out, "HTTP/1.1 200 OK\r\n\r\n");
            for (byte[] noise = new byte[8192];;) {
                out.write(noise);
            }
        })) {
            assertThat(refusal(endless.address(), LIMITS)).isEqualTo(FailureReason.TOO_LARGE);
        }
    }

    @Test
    void doesNotReadTheEndlessBodyOfAnError() throws Exception {
        try (LoopbackServer endless = new LoopbackServer((_, out) -> {
            LoopbackServer.say(out, "HTTP/1.1 404 No\r\n\r\n");
            for (byte[] noise = new byte[8192];;) {
                out.write(noise);
            }
        })) {
            assertThat(refusal(endless.address(), LIMITS)).isEqualTo(FailureReason.NOT_FOUND);
        }
    }

    /// A byte at a time, for ever: only a deadline over the whole body gets the test to its end.
    @Test
    void holdsTheDeadlineThroughADrippingBody() throws Exception {
        try (LoopbackServer slow = new LoopbackServer((_, out) -> {
            LoopbackServer.say(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (true) {
                LoopbackServer.say(out, "x");
                new CompletableFuture<Void>().completeOnTimeout(null, 5, TimeUnit.MILLISECONDS).join();
            }
        })) {
            assertThat(refusal(slow.address(), HASTY)).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void holdsTheDeadlineWhereNothingIsAnswered() throws Exception {
        try (LoopbackServer silent = new LoopbackServer((_, _) -> waitForever())) {
            assertThat(refusal(silent.address(), HASTY)).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    private static void waitForever() throws IOException {
        try {
            new CompletableFuture<Void>().get();
        } catch (InterruptedException | ExecutionException over) {
            throw new IOException(over);
        }
    }

    @Test
    void tellsABodyThatBreaksOffFromAWholeOne() throws Exception {
        try (LoopbackServer broken = new LoopbackServer(
                (_, out) -> LoopbackServer.say(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"))) {
            assertThat(refusal(broken.address(), LIMITS)).isEqualTo(FailureReason.NO_CONNECTION);
        }
    }

    @Test
    void stopsAtOnceWhenItsThreadIsInterrupted() throws Exception {
        try (LoopbackServer silent = new LoopbackServer((_, _) -> waitForever())) {
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread reader = Thread.ofPlatform().start(() -> {
                try {
                    fetch(silent.address(), LIMITS);
                } catch (FetchException | InterruptedException stopped) {
                    end.complete(stopped);
                }
            });
            silent.awaitQuestion();
            reader.interrupt();
            assertThat(end.get()).isInstanceOf(InterruptedException.class);
        }
    }
}
