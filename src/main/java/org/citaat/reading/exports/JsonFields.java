package org.citaat.reading.exports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, whatever is missing in it or has another kind than it should.
record JsonFields(Map<?, ?> fields) {
    static final JsonFields NONE = new JsonFields(Map.of());

    static JsonFields of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new JsonFields(map) : NONE;
    }

    boolean has(String... names) {
        return Stream.of(names).allMatch(fields::containsKey);
    }

    boolean hasOneOf(String... names) {
        return Stream.of(names).anyMatch(fields::containsKey);
    }

    /// The first of these that is a string, or a list with a string in it; null for none.
    @Nullable
    String string(String... names) {
        return Stream.of(names).flatMap(name -> strings(name).stream()).filter(text -> !text.isBlank()).findFirst()
                .orElse(null);
    }

    JsonFields object(String name) {
        return of(fields.get(name));
    }

    boolean isList(String name) {
        return fields.get(name) instanceof List<?>;
    }

    /// The objects of a list.
    List<JsonFields> objects(String name) {
        return objects(fields.get(name));
    }

    static List<JsonFields> objects(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream().filter(Map.class::isInstance).map(JsonFields::of).toList()
                : List.of();
    }

    /// The strings of a list or the only string; of objects in it, their names.
    List<String> strings(String name) {
        Object value = fields.get(name);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream().map(each -> each instanceof Map<?, ?> object
                ? new JsonFields(object).name()
                : each instanceof String text ? text : null).filter(Objects::nonNull).toList();
    }

    private @Nullable String name() {
        Object name = fields.containsKey("name") ? fields.get("name") : fields.get("label");
        return name instanceof String text ? text : null;
    }
}
