package org.citaat.quotes.assembly;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.speakers.SpeakerChooser.Choice;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// A quotation with its chosen speaker, before it is put into words.
///
/// @param parts more than one where the marks open again in each paragraph
/// @param chance probability that it is a quotation
/// @param choice whose words it is
/// @param cue the token of the reporting word; null for none
/// @param before the number of the mention that spoke last before it; -1 for none
/// @param group shared by the quotations of one speech
/// @param repeats the quotation that it only repeats words of: in the headline, or set large; null for others
public record Attributed(List<Candidate> parts, double chance, Choice choice, @Nullable Integer cue, int before,
        int group, @Nullable Attributed repeats) {
    public Attributed {
        parts = List.copyOf(parts);
    }

    /// The part that begins the quotation.
    public Candidate head() {
        return parts.getFirst();
    }

    /// The same quotation in another speech.
    public Attributed inGroup(int other) {
        return new Attributed(parts, chance, choice, cue, before, other, repeats);
    }

    List<TokenRange> segments() {
        List<TokenRange> segments = new ArrayList<>();
        parts.forEach(part -> segments.addAll(part.segments()));
        return segments;
    }
}
