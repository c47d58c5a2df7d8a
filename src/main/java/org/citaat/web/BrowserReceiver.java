package org.citaat.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// Takes pages that a bookmarklet in the user's own browser posts as a form: on 127.0.0.1 only, on one path, with a secret
/// that only the bookmarklet has. Every other question is refused unread.
public final class BrowserReceiver implements AutoCloseable {
    /// Where the form is posted to.
    public static final String PATH = "/send";
    /// Of a form, in bytes: a page of 20 MB in which every other sign is escaped.
    private static final int MOST_BYTES = 40 << 20;
    private static final String TYPE = "application/x-www-form-urlencoded";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore reading = new Semaphore(2);
    private final byte[] secret;
    private final InstantSource clock;
    private final Consumer<Page> pages;
    private final Function<Answer, String> words;

    /// What is answered.
    public enum Answer {
        TAKEN, REFUSED, TOO_LARGE
    }

    private BrowserReceiver(HttpServer server, String secret, InstantSource clock, Consumer<Page> pages,
            Function<Answer, String> words) {
        this.server = server;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.pages = pages;
        this.words = words;
    }

    /// Begins to listen.
    ///
    /// @param port 0 for any that is free
    /// @param secret must stand in every form
    /// @param pages is given each page, on a thread of its own
    /// @param words a sentence for each answer, shown in the browser
    /// @throws IOException where the port is taken
    public static BrowserReceiver open(int port, String secret, InstantSource clock, Consumer<Page> pages,
            Function<Answer, String> words) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[]{127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        BrowserReceiver receiver = new BrowserReceiver(server, secret, clock, pages, words);
        server.setExecutor(receiver.threads);
        server.createContext("/", receiver::answer);
        server.start();
        return receiver;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForm(exchange)) {
                say(exchange, 403, Answer.REFUSED);
                return;
            }
            byte[] body = body(exchange);
            if (body.length > MOST_BYTES) {
                say(exchange, 413, Answer.TOO_LARGE);
                return;
            }
            Optional<Page> page = page(exchange, PostedForm.parse(body));
            if (page.isEmpty()) {
                say(exchange, 403, Answer.REFUSED);
                return;
            }
            pages.accept(page.get());
            say(exchange, 200, Answer.TAKEN);
        }
    }

    /// Two at a time: many large ones at once would fill the memory.
    private byte[] body(HttpExchange exchange) throws IOException {
        reading.acquireUninterruptibly();
        try {
            return exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        } finally {
            reading.release();
        }
    }

    private boolean isForm(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String type = String.valueOf(headers.getFirst("Content-Type")).toLowerCase(Locale.ROOT);
        return exchange.getRequestMethod().equals("POST") && PATH.equals(exchange.getRequestURI().getPath())
                && type.startsWith(TYPE) && isOurHost(headers.getFirst("Host"));
    }

    /// Another name for this machine is a page's trick to look like the same site (DNS rebinding).
    private boolean isOurHost(@Nullable String host) {
        return ("127.0.0.1:" + port()).equals(host) || ("localhost:" + port()).equals(host);
    }

    private Optional<Page> page(HttpExchange exchange, Map<String, String> form) {
        byte[] given = form.getOrDefault("token", "").getBytes(StandardCharsets.UTF_8);
        String html = form.getOrDefault("html", "");
        Optional<URI> address = address(form.getOrDefault("url", ""));
        boolean known = MessageDigest.isEqual(given, secret);
        if (!known || html.isBlank() || address.isEmpty()
                || !isOrigin(exchange.getRequestHeaders().getFirst("Origin"), address.get())) {
            return Optional.empty();
        }
        return Optional.of(new Page(address.get(), address.get(), clock.instant(),
                "text/html; charset=utf-8; source=browser", Map.of(), html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<URI> address(String url) {
        try {
            return WebAddress.of(URI.create(url.strip()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// A page may only send itself. Browsers say "null" where the page's policy hides its address.
    private static boolean isOrigin(@Nullable String origin, URI address) {
        String own = address.getScheme() + "://" + address.getRawAuthority();
        return origin == null || origin.equals("null") || origin.equalsIgnoreCase(own);
    }

    private void say(HttpExchange exchange, int status, Answer answer) throws IOException {
        String sentence = words.apply(answer).replace("&", "&amp;").replace("<", "&lt;");
        byte[] page = ("<!doctype html><meta charset=utf-8><title>Citaat</title><p>" + sentence)
                .getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Connection", "close");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
    }

    /// Listens no more.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
