package org.citaat.text;

import java.io.IOException;
import java.io.StringReader;

/// Gives mark-up to the parser, which itself never looks whether its thread was interrupted.
public final class InterruptibleReader extends StringReader {
    public InterruptibleReader(String markup) {
        super(markup);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        Interruption.check();
        return super.read(into, offset, length);
    }
}
