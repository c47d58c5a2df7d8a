package org.citaat.export;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;

/// What was learnt, as one JSON object for people and programs to read.
public final class LearntJson {
    /// Changes when a field changes its meaning.
    private static final int VERSION = 1;
    private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private LearntJson() {}

    /// Ends with a line end.
    public static String of(Learnt learnt) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("citaatLearnt", VERSION);
        object.put("names", learnt.names().stream().map(LearntJson::object).toList());
        object.put("words", learnt.words().stream().map(LearntJson::object).toList());
        try {
            return WRITER.asString(object) + "\n";
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Map<String, Object> object(LearntName name) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", name.name());
        object.put("kind", lower(name.kind()));
        object.put("gender", lower(name.gender()));
        object.put("forms", name.forms());
        object.put("aliases", name.aliases());
        object.put("decisions", name.times());
        object.put("used", name.active());
        return object;
    }

    private static Map<String, Object> object(LearntWord word) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("language", word.language());
        object.put("word", word.word());
        object.put("kind", lower(word.kind()));
        object.put("state", word.offered() ? "offered" : lower(word.state()));
        object.put("supporting", word.supporting().size());
        object.put("opposing", word.opposing().size());
        return object;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
