package org.citaat.library;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Nested values as JSON text. What cannot be read again is refused with an [IllegalArgumentException], as a record does.
final class Json {
    private Json() {}

    static String write(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static Map<?, ?> readObject(String json) {
        return toObject(read(json));
    }

    static List<?> readList(String json) {
        return array(read(json));
    }

    private static @Nullable Object read(String json) {
        try {
            return JSON.std.anyFrom(json);
        } catch (IOException bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    /// An object out of names and values in turn; those that are null are left out.
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return object;
    }

    static List<List<Integer>> spans(Collection<TextSpan> spans) {
        return spans.stream().map(Json::span).toList();
    }

    static List<Integer> span(TextSpan span) {
        return List.of(span.start(), span.end());
    }

    static List<TextSpan> toSpans(@Nullable Object value) {
        return array(value).stream().map(Json::toSpan).toList();
    }

    static TextSpan toSpan(@Nullable Object value) {
        List<?> ends = array(value);
        if (ends.size() == 2 && ends.getFirst() instanceof Number start && ends.getLast() instanceof Number end) {
            return new TextSpan(start.intValue(), end.intValue());
        }
        throw new IllegalArgumentException("no span: " + value);
    }

    static List<String> strings(@Nullable Object value) {
        return array(value).stream().map(Json::string).toList();
    }

    static String string(@Nullable Object value) {
        return is(String.class, value);
    }

    static Number number(@Nullable Object value) {
        return is(Number.class, value);
    }

    static boolean truth(@Nullable Object value) {
        return is(Boolean.class, value);
    }

    static Map<?, ?> toObject(@Nullable Object value) {
        return is(Map.class, value);
    }

    static List<?> array(@Nullable Object value) {
        return is(List.class, value);
    }

    static <E extends Enum<E>> E constant(Class<E> type, @Nullable Object value) {
        return Enum.valueOf(type, string(value));
    }

    /// `change` of a value that may be missing.
    static <V, T> @Nullable T optional(@Nullable V value, Function<V, T> change) {
        return value == null ? null : change.apply(value);
    }

    private static <T> T is(Class<T> type, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }
}
