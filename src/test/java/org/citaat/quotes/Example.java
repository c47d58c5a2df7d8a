package org.citaat.quotes;

import java.util.List;
import java.util.Map;
import org.citaat.model.TextSpan;

/// A text of our own with its quotations marked up.
///
/// @param number its place in its file, from 0
/// @param quotes the quoted spans, in order of their first words
/// @param speakers for each attribution's letter, the mentions that count as its speaker
/// @param cues for each attribution's letter, its reporting words
/// @param ways for each attribution's letter, through what the words came
/// @param names for each attribution's letter, the speaker's full name where the mark-up tells one
record Example(String id, String language, String why, int number, String text,
        List<Marked> quotes, Map<Character, List<TextSpan>> speakers, Map<Character, List<TextSpan>> cues,
        Map<Character, List<TextSpan>> ways,
        Map<Character, String> names) {
    /// A quoted span and the letter of its attribution; '0' for a quotation whose speaker the text does not tell.
    ///
    /// @param denied the text says that the words were not said
    record Marked(TextSpan span, char letter, boolean denied) {}

    /// One example in five of each file is never trained on.
    boolean heldOut() {
        return number % 5 == 4;
    }

    List<TextSpan> waysOf(char letter) {
        return ways.getOrDefault(letter, List.of());
    }

    List<TextSpan> speakersOf(char letter) {
        return speakers.getOrDefault(letter, List.of());
    }
}
