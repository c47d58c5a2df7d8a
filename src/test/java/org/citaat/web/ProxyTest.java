package org.citaat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A machine that reaches the open internet through a proxy only, and knows none of its names.
class ProxyTest {
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), 100_000, 3);

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final LoopbackServer proxy;

    ProxyTest() throws IOException {
        proxy = new LoopbackServer((question, out) -> {
            asked.set(question);
            LoopbackServer.say(out, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nDag");
        });
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    private static List<InetAddress> onlyLiterals(String host) throws UnknownHostException {
        if (host.chars().anyMatch(c -> Character.isLetter(c) && !host.startsWith("["))) {
            throw new UnknownHostException(host);
        }
        return Resolver.system(host);
    }

    private Page fetch(String address) throws FetchException, InterruptedException {
        Proxies proxies = new Proxies(
                ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.address().getPort())));
        try (HttpFetcher fetcher = new HttpFetcher(LIMITS, InstantSource.system(), ProxyTest::onlyLiterals, proxies)) {
            return fetcher.fetch(new FetchRequest(URI.create(address), Trust.FOUND));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://krant.example/a", "http://de_krant.example/a"})
    void asksTheProxyForNamesThatThisMachineDoesNotKnow(String address) throws Exception {
        assertThat(fetch(address).bytes()).asString().isEqualTo("Dag");
        assertThat(asked.get()).startsWith("GET " + address + " HTTP/1.1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://10.1.2.3/", "http://[::1]/", "http://localhost/",
            "http://nas.local/", "http://printer/", "http://0x7f.1/"})
    void asksTheProxyForNoNeighbour(String address) {
        FetchException refused = assertThrows(FetchException.class, () -> fetch(address));
        assertThat(refused.failure().reason()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
        assertThat(asked.get()).isEmpty();
    }
}
