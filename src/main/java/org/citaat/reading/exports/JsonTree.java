package org.citaat.reading.exports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citaat.text.Interruption;
import org.jspecify.annotations.Nullable;

/// JSON as maps, lists and strings, as far as a text can be read: one that is cut off, or broken further on, gives what
/// stands before. Numbers become strings; what is null is left out.
final class JsonTree {
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable Object root;

    private JsonTree() {}

    /// The outermost value; null where there is none.
    static @Nullable Object read(String json) {
        JsonTree tree = new JsonTree();
        try (JsonParser parser = JSON.std.getStreamingFactory().createParser(json)) {
            tree.read(parser);
        } catch (IOException endsHere) {
            return tree.root;
        }
        return tree.root;
    }

    private void read(JsonParser parser) throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Interruption.check();
            switch (token) {
                case START_OBJECT -> open(parser.currentName(), new LinkedHashMap<String, Object>());
                case START_ARRAY -> open(parser.currentName(), new ArrayList<Object>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    put(parser.currentName(), parser.getText());
                default -> {
                    // names come with their values
                }
            }
            if (open.isEmpty()) {
                return;
            }
        }
    }

    private void open(@Nullable String name, Object container) {
        put(name, container);
        open.push(container);
    }

    @SuppressWarnings("unchecked")
    private void put(@Nullable String name, Object value) {
        switch (open.peek()) {
            case null -> root = value;
            case List<?> list -> ((List<Object>) list).add(value);
            case Object map -> ((Map<@Nullable String, Object>) map).put(name, value);
        }
    }
}
