package org.citaat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.citaat.model.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages from the user's browser, and everybody else who knocks.
class BrowserReceiverTest {
    private static final String SECRET = "s3cret";
    private static final String FORM = "application/x-www-form-urlencoded";
    private final List<Page> pages = Collections.synchronizedList(new ArrayList<>());
    private final BrowserReceiver receiver;

    BrowserReceiverTest() throws IOException {
        receiver = BrowserReceiver.open(0, SECRET, () -> Instant.EPOCH, pages::add, Enum::name);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static String form(String token, String url, String html) {
        return "token=" + URLEncoder.encode(token, UTF_8) + "&url=" + URLEncoder.encode(url, UTF_8) + "&html="
                + URLEncoder.encode(html, UTF_8);
    }

    private String post(String head, String body) throws IOException {
        return ask("POST /send HTTP/1.1\r\nHost: 127.0.0.1:" + receiver.port() + "\r\nContent-Type: " + FORM + "\r\n"
                + head
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String ask(String question) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), receiver.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(question.getBytes(UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void takesThePageThatTheBookmarkSends() throws IOException {
        String answer = post("Origin: https://paper.example\r\n",
                form(SECRET, "https://paper.example/a?b=1", "<p>Гражданин & Co"));
        assertThat(answer).startsWith("HTTP/1.1 200").contains("TAKEN", "Content-security-policy: default-src 'none'");
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().requested()).isEqualTo(URI.create("https://paper.example/a?b=1"));
        assertThat(new String(pages.getFirst().bytes(), UTF_8)).isEqualTo("<p>Гражданин & Co");
    }

    @ParameterizedTest
    @CsvSource({"wrong, https://paper.example/", "'', https://paper.example/", "s3cret, file:///etc/passwd",
            "s3cret, javascript:alert(1)", "s3cret, ''", "s3cret, https://user@paper.example/"})
    void refusesWhatTheBookmarkWouldNotSend(String token, String url) throws IOException {
        assertThat(post("", form(token, url, "<p>x"))).startsWith("HTTP/1.1 403");
        assertThat(pages).isEmpty();
    }

    @Test
    void refusesAPageThatSendsAnother() throws IOException {
        assertThat(post("Origin: https://evil.example\r\n", form(SECRET, "https://paper.example/", "<p>x")))
                .startsWith("HTTP/1.1 403");
        assertThat(post("Origin: null\r\n", form(SECRET, "https://paper.example/", "<p>x"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesOtherHostsPathsMethodsAndTypes() throws IOException {
        String body = form(SECRET, "https://paper.example/", "<p>x");
        String length = "Content-Length: " + body.length() + "\r\n\r\n" + body;
        String host = "Host: 127.0.0.1:" + receiver.port() + "\r\n";
        String type = "Content-Type: " + FORM + "\r\n";
        assertThat(ask("POST /send HTTP/1.1\r\nHost: evil.example\r\n" + type + length)).startsWith("HTTP/1.1 403");
        assertThat(ask("POST /other HTTP/1.1\r\n" + host + type + length)).startsWith("HTTP/1.1 403");
        assertThat(ask("PUT /send HTTP/1.1\r\n" + host + type + length)).startsWith("HTTP/1.1 403");
        assertThat(ask("POST /send HTTP/1.1\r\n" + host + "Content-Type: text/plain\r\n" + length))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("GET /send HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")).startsWith("HTTP/1.1 403");
        assertThat(pages).isEmpty();
    }

    @Test
    void badlyEscapedFieldsAreLeftOut() {
        assertThat(PostedForm.parse("a=%zz&b=1&&=&c&b=2&d=%E2%82%AC+x".getBytes(UTF_8))).containsEntry("b", "1")
                .containsEntry("d", "€ x").doesNotContainKey("a");
    }
}
