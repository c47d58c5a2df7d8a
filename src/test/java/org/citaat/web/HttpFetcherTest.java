package org.citaat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpFetcherTest {
    private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), 100_000, 3);
    private static final Proxies DIRECT = new Proxies(ProxySelector.of(null));

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final LoopbackServer server;

    HttpFetcherTest() throws IOException {
        server = new LoopbackServer((question, out) -> {
            asked.set(question);
            String path = question.split(" ", 3)[1].replaceAll("\\?.*", "");
            out.write(answers.getOrDefault(path, "HTTP/1.1 404 None\r\n\r\n".getBytes(UTF_8)));
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private URI at(String path) {
        return at("127.0.0.1", path);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.address().getPort() + path);
    }

    private void answer(String path, int status, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\nConnection: close\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        head.append(status == 304 ? "\r\n" : "Content-Length: " + body.length + "\r\n\r\n");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.toString().getBytes(UTF_8));
        answer.writeBytes(body);
        answers.put(path, answer.toByteArray());
    }

    private static HttpFetcher fetcher(FetchLimits limits, Resolver resolver) {
        return new HttpFetcher(limits, InstantSource.fixed(NOW), resolver, DIRECT);
    }

    private static Page fetch(URI address, Trust trust) throws FetchException, InterruptedException {
        try (HttpFetcher fetcher = fetcher(LIMITS, Resolver::system)) {
            return fetcher.fetch(new FetchRequest(address, trust));
        }
    }

    private static Page fetch(URI address) throws FetchException, InterruptedException {
        return fetch(address, Trust.TYPED);
    }

    private static FailureReason refusal(URI address, Trust trust) {
        return assertThrows(FetchException.class, () -> fetch(address, trust)).failure().reason();
    }

    private static FailureReason refusal(URI address) {
        return refusal(address, Trust.TYPED);
    }

    /// `localhost` passes for a host of the open internet; everything else is what it is.
    private static List<InetAddress> localhostIsPublic(String host) throws UnknownHostException {
        return host.equals("localhost") ? List.of(InetAddress.getByName("93.184.215.14")) : Resolver.system(host);
    }

    @Test
    void givesTheBytesAndHowTheyWereGot() throws Exception {
        answer("/a", 200, "Dag".getBytes(UTF_8), "Content-Type", "text/html; charset=utf-8", "X-Paper", "De Krant");
        Page page = fetch(at("/a#onder"));
        assertThat(page.requested()).isEqualTo(at("/a#onder"));
        assertThat(page.address()).isEqualTo(at("/a"));
        assertThat(page.fetched()).isEqualTo(NOW);
        assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.headers()).containsEntry("x-paper", List.of("De Krant"));
        assertThat(page.bytes()).isEqualTo("Dag".getBytes(UTF_8));
    }

    @Test
    void saysTruthfullyWhoIsAsking() throws Exception {
        answer("/a", 200, "Dag".getBytes(UTF_8));
        fetch(at("/a"));
        assertThat(asked.get()).startsWith("GET /a HTTP/1.1\r\n")
                .contains("User-Agent: Citaat/0.1 (+desktop reader)\r\n")
                .contains("Accept: text/html,").contains("Accept-Encoding: gzip, deflate\r\n")
                .doesNotContain("Cookie", "Referer", "#");
    }

    @Test
    void inflatesGzip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("Dag".getBytes(UTF_8));
        }
        answer("/a", 200, bytes.toByteArray(), "Content-Encoding", "gzip");
        assertThat(fetch(at("/a")).bytes()).isEqualTo("Dag".getBytes(UTF_8));
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 10);
        answer("/half", 200, half, "Content-Encoding", "gzip");
        assertThat(refusal(at("/half"))).isEqualTo(FailureReason.SERVER_ERROR);
    }

    @Test
    void inflatesDeflateWithZlibHeader() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write("Dag".getBytes(UTF_8));
        }
        answer("/a", 200, bytes.toByteArray(), "Content-Encoding", "deflate");
        assertThat(fetch(at("/a")).bytes()).isEqualTo("Dag".getBytes(UTF_8));
    }

    @Test
    void refusesASmallBodyThatInflatesToAHugeOne() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[10_000_000]);
        }
        answer("/bomb", 200, bytes.toByteArray(), "Content-Encoding", "gzip");
        assertThat(refusal(at("/bomb"))).isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void takesABodyOfExactlyTheLimitAndNoByteMore() throws Exception {
        answer("/full", 200, new byte[LIMITS.maximumBytes()]);
        answer("/over", 200, new byte[LIMITS.maximumBytes() + 1]);
        assertThat(fetch(at("/full")).bytes()).hasSize(LIMITS.maximumBytes());
        assertThat(refusal(at("/over"))).isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void givesAnEmptyBodyAsAnEmptyPage() throws Exception {
        answer("/nothing", 200, new byte[0]);
        assertThat(fetch(at("/nothing")).bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, FORBIDDEN", "402, FORBIDDEN", "403, FORBIDDEN", "451, FORBIDDEN", "404, NOT_FOUND",
            "410, NOT_FOUND", "429, BUSY", "503, BUSY", "500, SERVER_ERROR", "418, SERVER_ERROR", "304, SERVER_ERROR"})
    void namesTheReasonBehindAStatus(int status, FailureReason reason) {
        answer("/status", status, status == 304 ? new byte[0] : "no".getBytes(UTF_8));
        assertThat(refusal(at("/status"))).isEqualTo(reason);
    }

    @Test
    void followsRedirectsAndTellsWhereTheyLed() throws Exception {
        answer("/old", 301, new byte[0], "Location", "new place?q=a b#top");
        answer("/new%20place", 200, "Dag".getBytes(UTF_8));
        assertThat(fetch(at("/old")).address()).isEqualTo(at("/new%20place?q=a%20b"));
    }

    @Test
    void bringsBackACookieWhereARedirectLeadsToItselfToSeeThat() throws Exception {
        String closing = " x\r\nConnection: close\r\n";
        String back = "HTTP/1.1 302" + closing
                + "Set-Cookie: seen=1; Path=/\r\nLocation: /\r\nContent-Length: 0\r\n\r\n";
        String page = "HTTP/1.1 200" + closing + "Content-Length: 3\r\n\r\nDag";
        try (LoopbackServer gate = new LoopbackServer((question, out) -> LoopbackServer.say(out,
                question.contains("Cookie: seen=1\r\n") ? page : back));
                HttpFetcher fetcher = fetcher(LIMITS, Resolver::system)) {
            for (int time = 0; time < 2; time++) {
                Page got = fetcher.fetch(new FetchRequest(gate.address(), Trust.TYPED));
                assertThat(got.bytes()).isEqualTo("Dag".getBytes(UTF_8));
            }
        }
    }

    @Test
    void forgetsCookiesAfterTheFetch() throws Exception {
        answer("/a", 200, "Dag".getBytes(UTF_8), "Set-Cookie", "a=1");
        try (HttpFetcher fetcher = fetcher(LIMITS, Resolver::system)) {
            fetcher.fetch(new FetchRequest(at("/a"), Trust.TYPED));
            fetcher.fetch(new FetchRequest(at("/a"), Trust.TYPED));
        }
        assertThat(asked.get()).doesNotContain("Cookie");
    }

    @Test
    void followsARedirectInRawUtf8() throws Exception {
        answer("/kort", 302, new byte[0], "Location", "/статья");
        answer("/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F", 200, "Dag".getBytes(UTF_8));
        assertThat(fetch(at("/kort")).bytes()).isEqualTo("Dag".getBytes(UTF_8));
    }

    @Test
    void givesUpOnARedirectThatLeadsToItself() {
        answer("/loop", 302, new byte[0], "Location", "/loop");
        assertThat(refusal(at("/loop"))).isEqualTo(FailureReason.TOO_MANY_REDIRECTS);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/hostname", "ftp://127.0.0.1/", "javascript:alert(1)", "http://user@127.0.0.1/", "http://"})
    void refusesARedirectToAnythingButAWebAddress(String location) {
        answer("/away", 302, new byte[0], "Location", location);
        assertThat(refusal(at("/away"))).isEqualTo(FailureReason.BAD_ADDRESS);
    }

    @Test
    void refusesPrivateHostsThatTheUserDidNotType() {
        answer("/a", 200, "Dag".getBytes(UTF_8));
        assertThat(refusal(at("/a"), Trust.FOUND)).isEqualTo(FailureReason.PRIVATE_ADDRESS);
        assertThat(refusal(URI.create("http://2130706433/"), Trust.FOUND)).isEqualTo(FailureReason.PRIVATE_ADDRESS);
    }

    @Test
    void refusesARedirectFromAPublicHostToAPrivateOne() throws Exception {
        answer("/in", 302, new byte[0], "Location", at("/secret").toString());
        answer("/secret", 200, "secret".getBytes(UTF_8));
        for (Trust trust : Trust.values()) {
            try (HttpFetcher fetcher = fetcher(LIMITS, HttpFetcherTest::localhostIsPublic)) {
                FetchRequest request = new FetchRequest(at("localhost", "/in"), trust);
                FetchException refused = assertThrows(FetchException.class, () -> fetcher.fetch(request));
                assertThat(refused.failure().reason()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
            }
        }
    }

    @Test
    void followsARedirectOfATypedPrivateHostToItselfButNotToAnother() throws Exception {
        answer("/self", 302, new byte[0], "Location", "/there");
        answer("/there", 200, "Dag".getBytes(UTF_8));
        answer("/neighbour", 302, new byte[0], "Location", "http://192.168.1.1/");
        assertThat(fetch(at("/self")).address()).isEqualTo(at("/there"));
        assertThat(refusal(at("/neighbour"))).isEqualTo(FailureReason.PRIVATE_ADDRESS);
    }

    @Test
    void namesAnUnknownHost() throws Exception {
        try (HttpFetcher fetcher = fetcher(LIMITS, host -> {
            throw new UnknownHostException(host);
        })) {
            FetchRequest request = new FetchRequest(URI.create("http://nergens.example/"), Trust.TYPED);
            FetchException unknown = assertThrows(FetchException.class, () -> fetcher.fetch(request));
            assertThat(unknown.failure().reason()).isEqualTo(FailureReason.UNKNOWN_HOST);
            assertThat(unknown.failure().requested()).isEqualTo(request.address());
        }
    }

    @Test
    void namesAClosedDoor() {
        URI address = at("/");
        server.close();
        assertThat(refusal(address)).isEqualTo(FailureReason.NO_CONNECTION);
    }

    @ParameterizedTest
    @CsvSource({"ftp://krant.example/", "http://naam@krant.example/", "http://naam:woord@krant.example/", "http:krant",
            "krant.example", "mailto:a@krant.example"})
    void refusesAddressesThatAreNoneOfTheWeb(String address) {
        assertThat(refusal(URI.create(address))).isEqualTo(FailureReason.BAD_ADDRESS);
    }
}
