package org.citaat.cli.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A text with the quotations that somebody marked in it, a person or a program.
///
/// @param language ISO 639-1 code
/// @param text empty where the quotations of a text known elsewhere are given
public record MarkedText(String id, String language, String text, List<MarkedQuote> quotes) {
    public MarkedText {
        quotes = List.copyOf(quotes);
    }

    /// A text in which no quotation was found.
    static MarkedText none(String id) {
        return new MarkedText(id, "", "", List.of());
    }

    /// A quotation as marked.
    ///
    /// @param parts in UTF-16 code units, in any order; may reach over the text's end, whatever does is left out
    /// @param type `direct`, `mixed`, `indirect` or a word of the file's own
    /// @param reported whether only the speaking is told of, not what was said
    /// @param arguable whether people disagree about it: it may be found or not
    /// @param tellsCue whether the file tells the reporting words at all
    /// @param cue null where there are none
    /// @param name the full name of the speaker as the article tells it; null where it does not, or the file does not say
    record MarkedQuote(List<TextSpan> parts, String type, boolean reported, boolean arguable,
            @Nullable MarkedSpeaker speaker, boolean tellsCue, @Nullable TextSpan cue, @Nullable String name) {
        MarkedQuote {
            parts = List.copyOf(parts);
        }
    }

    /// A speaker as marked.
    ///
    /// @param mention where it stands; null where the file does not tell
    /// @param text the mention's words; may be empty
    /// @param fullName the fullest name, as a program tells it; null where it does not
    /// @param aliases further names of the same speaker, as people tell them
    record MarkedSpeaker(@Nullable TextSpan mention, String text, @Nullable String fullName, List<String> aliases) {
        MarkedSpeaker {
            aliases = List.copyOf(aliases);
        }

        /// The same speaker with one more name.
        MarkedSpeaker withAlias(String name) {
            return new MarkedSpeaker(mention, text, fullName,
                    Stream.concat(aliases.stream(), Stream.of(name)).toList());
        }
    }
}
