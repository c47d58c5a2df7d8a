package org.citaat.library;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.FactsCorrection;
import org.citaat.model.FeedSource;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.SpeakerKind;

/// Edits as the history keeps them.
final class EditJson {
    private EditJson() {}

    static String write(Edit edit) {
        return Json.write(body(edit));
    }

    static Edit read(String json) {
        return edit(Json.readObject(json));
    }

    /// What stands in every edit of a review of the version.
    static String naming(long version) {
        return "\"version\":" + version + ",";
    }

    private static Map<String, Object> body(Edit edit) {
        return switch (edit) {
            case Edit.ChangeReview change -> Json.object(
                    "kind", "review",
                    "action", change.action().name(),
                    "before", Json.optional(change.before(), EditJson::body),
                    "after", Json.optional(change.after(), EditJson::body));
            case Edit.ChangeName change -> Json.object(
                    "kind", "name",
                    "action", change.action().name(),
                    "before", Json.optional(change.before(), LearntJson::body),
                    "after", Json.optional(change.after(), LearntJson::body));
            case Edit.ChangeWord change -> Json.object(
                    "kind", "word",
                    "action", change.action().name(),
                    "before", Json.optional(change.before(), LearntJson::body),
                    "after", Json.optional(change.after(), LearntJson::body));
            case Edit.ChangeFeed change -> Json.object(
                    "kind", "feed",
                    "action", change.action().name(),
                    "before", Json.optional(change.before(), EditJson::body),
                    "after", Json.optional(change.after(), EditJson::body));
            case Edit.ChangeFacts change -> Json.object(
                    "kind", "facts",
                    "action", change.action().name(),
                    "article", change.article(),
                    "before", body(change.before()),
                    "after", body(change.after()));
            case Edit.Several several -> Json.object(
                    "kind", "several",
                    "action", several.action().name(),
                    "edits", several.edits().stream().map(EditJson::body).toList());
        };
    }

    private static Map<String, Object> body(Review review) {
        return Json.object(
                "id", review.id().toString(),
                "version", review.version(),
                "segments", Json.spans(review.segments()),
                "words", review.words(),
                "status", review.status().name(),
                "speaker", review.speaker(),
                "speakerKind", review.kind().name(),
                "type", review.type().name());
    }

    private static Map<String, Object> body(FeedSource feed) {
        return Json.object(
                "address", feed.address().toString(),
                "title", feed.title(),
                "home", Json.optional(feed.home(), URI::toString),
                "folders", feed.folders(),
                "ahead", feed.ahead(),
                "typed", feed.typed());
    }

    private static Map<String, Object> body(FactsCorrection correction) {
        return Json.object("title", correction.title(), "authors", correction.authors(), "publication",
                correction.publication(), "published", correction.published(), "language", correction.language());
    }

    private static Edit edit(Map<?, ?> body) {
        EditAction action = Json.constant(EditAction.class, body.get("action"));
        return switch (Json.string(body.get("kind"))) {
            case "review" -> new Edit.ChangeReview(action,
                    Json.optional(body.get("before"), review -> review(Json.toObject(review))),
                    Json.optional(body.get("after"), review -> review(Json.toObject(review))));
            case "name" -> new Edit.ChangeName(action,
                    Json.optional(body.get("before"), name -> LearntJson.name(Json.toObject(name))),
                    Json.optional(body.get("after"), name -> LearntJson.name(Json.toObject(name))));
            case "word" -> new Edit.ChangeWord(action,
                    Json.optional(body.get("before"), word -> LearntJson.word(Json.toObject(word))),
                    Json.optional(body.get("after"), word -> LearntJson.word(Json.toObject(word))));
            case "feed" -> new Edit.ChangeFeed(action,
                    Json.optional(body.get("before"), feed -> feed(Json.toObject(feed))),
                    Json.optional(body.get("after"), feed -> feed(Json.toObject(feed))));
            case "facts" -> new Edit.ChangeFacts(action, Json.number(body.get("article")).longValue(),
                    correction(Json.toObject(body.get("before"))), correction(Json.toObject(body.get("after"))));
            case "several" -> new Edit.Several(action,
                    Json.array(body.get("edits")).stream().map(edit -> edit(Json.toObject(edit))).toList());
            default -> throw new IllegalArgumentException("no edit: " + body);
        };
    }

    private static FeedSource feed(Map<?, ?> body) {
        return new FeedSource(
                URI.create(Json.string(body.get("address"))),
                Json.optional(body.get("title"), Json::string),
                Json.optional(Json.optional(body.get("home"), Json::string), URI::create),
                Json.strings(body.get("folders")),
                Json.truth(body.get("ahead")),
                Json.truth(body.get("typed")));
    }

    private static FactsCorrection correction(Map<?, ?> body) {
        return new FactsCorrection(Json.optional(body.get("title"), Json::string),
                Json.optional(body.get("authors"), Json::strings),
                Json.optional(body.get("publication"), Json::string),
                Json.optional(body.get("published"), Json::string), Json.optional(body.get("language"), Json::string));
    }

    private static Review review(Map<?, ?> body) {
        return new Review(
                UUID.fromString(Json.string(body.get("id"))),
                Json.number(body.get("version")).longValue(),
                Json.toSpans(body.get("segments")),
                Json.string(body.get("words")),
                Json.constant(ReviewStatus.class, body.get("status")),
                Json.optional(body.get("speaker"), Json::string),
                Json.constant(SpeakerKind.class, body.get("speakerKind")),
                Json.constant(QuoteType.class, body.get("type")));
    }
}
