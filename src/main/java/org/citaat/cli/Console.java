package org.citaat.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The three streams of a command: results go to one, messages to another, both in UTF-8 whatever the machine's charset.
final class Console {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Console(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /// One line of JSON.
    void json(Object value) throws BrokenPipeException {
        write(JsonLine.of(value));
    }

    /// One line for people.
    void line(String text) throws BrokenPipeException {
        write(harmless(text));
    }

    /// Says something about a document, a file or a line of input.
    void message(String subject, String sentence) {
        err.println(harmless(subject + ": " + sentence));
    }

    private void write(String line) throws BrokenPipeException {
        out.println(line);
        if (out.checkError()) {
            throw new BrokenPipeException();
        }
    }

    /// Pages may hold control signs that command the terminal; they become U+FFFD.
    private static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text);
        for (int i = 0; i < harmless.length(); i++) {
            if (Character.isISOControl(harmless.charAt(i))) {
                harmless.setCharAt(i, '\ufffd');
            }
        }
        return harmless.toString();
    }
}
