package org.citaat.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.citaat.model.QuoteStatus;
import org.citaat.model.QuoteType;
import org.citaat.model.Reason;
import org.citaat.model.SpeakerKind;

/// The words and drawings for what the model tells of a quotation.
public final class QuoteWords {
    private final Words words;

    public QuoteWords(Words words) {
        this.words = words;
    }

    public String status(QuoteStatus status) {
        return words.get(switch (status) {
            case TO_CHECK -> "status.toCheck";
            case UNSURE -> "status.unsure";
            case CHECKED -> "status.checked";
            case CORRECTED -> "status.corrected";
            case MANUAL -> "status.manual";
            case REJECTED -> "status.rejected";
        });
    }

    /// The drawing beside the status word: no status is told by colour alone.
    public static Icon icon(QuoteStatus status) {
        return switch (status) {
            case TO_CHECK -> Icon.TO_CHECK;
            case UNSURE -> Icon.UNSURE;
            case CHECKED -> Icon.CHECK;
            case CORRECTED -> Icon.PENCIL;
            case MANUAL -> Icon.HAND;
            case REJECTED -> Icon.CROSS;
        };
    }

    /// The style class of a status.
    public static String style(QuoteStatus status) {
        return switch (status) {
            case TO_CHECK -> "to-check";
            case UNSURE, REJECTED -> "unsure";
            case CHECKED, CORRECTED -> "checked";
            case MANUAL -> "manual";
        };
    }

    public String type(QuoteType type) {
        return words.get(switch (type) {
            case DIRECT -> "type.direct";
            case MIXED -> "type.mixed";
            case INDIRECT -> "type.indirect";
        });
    }

    /// The kind of speaker in a word; empty for a person and where it is not known.
    public String kind(SpeakerKind kind) {
        return switch (kind) {
            case PERSON, UNKNOWN -> "";
            case ORGANISATION -> words.get("kind.organisation");
            case PUBLICATION -> words.get("kind.publication");
            case DOCUMENT -> words.get("kind.document");
            case GROUP -> words.get("kind.group");
        };
    }

    public String reason(Reason reason) {
        return words.get(switch (reason.kind()) {
            case FOLLOWED_BY -> "reason.followedBy";
            case INTRODUCED_BY -> "reason.introducedBy";
            case COLON_AFTER -> "reason.colonAfter";
            case ACCORDING_TO -> "reason.accordingTo";
            case CONTINUES -> "reason.continues";
            case WHOLE_SENTENCE -> "reason.wholeSentence";
            case PARTIAL -> "reason.partial";
            case DASH_SPEECH -> "reason.dashSpeech";
            case TRANSCRIPT -> "reason.transcript";
            case NEAREST_NAME -> "reason.nearestName";
            case PRONOUN -> "reason.pronoun";
            case REPEATS -> "reason.repeats";
            case DENIED -> "reason.denied";
            case WITHIN -> "reason.within";
            case NO_SPEAKER -> "reason.noSpeaker";
        }, reason.words());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale()).format(day);
    }
}
