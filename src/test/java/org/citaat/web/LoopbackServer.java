package org.citaat.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// A loopback server that says what it likes to every connection, whatever HTTP asks for.
public final class LoopbackServer implements Closeable {
    private final ServerSocket socket;
    private final CountDownLatch asked = new CountDownLatch(1);

    /// What is said on a connection once the question (request line and headers) has come.
    @FunctionalInterface
    public interface Answer {
        void write(String question, OutputStream out) throws IOException;
    }

    public LoopbackServer(Answer answer) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> accept(answer));
    }

    private void accept(Answer answer) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                String question = readQuestion(connection);
                asked.countDown();
                answer.write(question, connection.getOutputStream());
            } catch (IOException hungUp) {
                // The client has gone, which is what most tests want it to do.
            }
        }
    }

    private static String readQuestion(Socket connection) throws IOException {
        StringBuilder question = new StringBuilder();
        while (question.indexOf("\r\n\r\n") < 0) {
            int b = connection.getInputStream().read();
            if (b < 0) {
                return question.toString();
            }
            question.append((char) b);
        }
        return question.toString();
    }

    public static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    /// Waits for the first question.
    void awaitQuestion() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
