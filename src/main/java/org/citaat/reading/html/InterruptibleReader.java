package org.citaat.reading.html;

import java.io.IOException;
import java.io.StringReader;
import org.citaat.reading.prose.Interruption;

/// Gives mark-up to the parser, which itself never looks whether its thread was interrupted.
final class InterruptibleReader extends StringReader {
    InterruptibleReader(String markup) {
        super(markup);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        Interruption.check();
        return super.read(into, offset, length);
    }
}
