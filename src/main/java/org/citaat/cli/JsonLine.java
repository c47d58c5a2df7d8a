package org.citaat.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/// A value as one line of JSON that every UTF-8 stream can carry.
final class JsonLine {
    private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

    private JsonLine() {}

    /// Half surrogate pairs, which UTF-8 cannot carry, and control signs, which a terminal obeys, are written as escapes: so
    /// whoever reads the line gets the very same code units back.
    static String of(Object value) {
        String json = write(value);
        StringBuilder line = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isPair(json, i)) {
                line.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || Character.isISOControl(c)) {
                line.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static String write(Object value) {
        try {
            return WRITER.asString(value);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
