package org.citaat.library;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What was learnt, as the history keeps it.
final class LearntJson {
    private LearntJson() {}

    static Map<String, Object> body(LearntName name) {
        return Json.object(
                "name", name.name(),
                "speakerKind", name.kind().name(),
                "gender", name.gender().name(),
                "forms", name.forms(),
                "aliases", name.aliases(),
                "times", name.times(),
                "active", name.active());
    }

    static Map<String, Object> body(LearntWord word) {
        return Json.object(
                "language", word.language(),
                "word", word.word(),
                "wordKind", word.kind().name(),
                "state", word.state().name(),
                "supporting", written(word.supporting()),
                "opposing", written(word.opposing()));
    }

    static LearntName name(Map<?, ?> body) {
        return new LearntName(
                Json.string(body.get("name")),
                Json.constant(SpeakerKind.class, body.get("speakerKind")),
                Json.constant(NameGender.class, body.get("gender")),
                Json.strings(body.get("forms")),
                Json.strings(body.get("aliases")),
                Json.number(body.get("times")).intValue(),
                Json.truth(body.get("active")));
    }

    static LearntWord word(Map<?, ?> body) {
        return new LearntWord(
                Json.string(body.get("language")),
                Json.string(body.get("word")),
                Json.constant(LearntWord.Kind.class, body.get("wordKind")),
                Json.constant(LearntWord.State.class, body.get("state")),
                reviews(body.get("supporting")),
                reviews(body.get("opposing")));
    }

    private static List<String> written(List<UUID> reviews) {
        return reviews.stream().map(UUID::toString).toList();
    }

    private static List<UUID> reviews(@Nullable Object ids) {
        return Json.strings(ids).stream().map(UUID::fromString).toList();
    }
}
