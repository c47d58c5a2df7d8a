package org.citaat.model;

import java.util.List;
import java.util.stream.Stream;

/// Somebody or something that speaks, as the user has confirmed or named it, and how texts name the same.
///
/// @param name the name that quotations are to show; names the entry
/// @param forms how the texts wrote it, letter by letter: `Mara Linden`, `Linden`, `de dagbode`
/// @param aliases other names for the same, which need not contain any of its words
/// @param times how many decisions of the user's rest on it
/// @param active false: kept, but not used
public record LearntName(String name, SpeakerKind kind, NameGender gender, List<String> forms, List<String> aliases,
        int times, boolean active) {
    public LearntName {
        forms = List.copyOf(forms);
        aliases = List.copyOf(aliases);
        if (name.isBlank() || times < 0) {
            throw new IllegalArgumentException("no learnt name: " + name + ", " + times);
        }
    }

    /// Every way to write it, the name itself first.
    public List<String> written() {
        return Stream.of(Stream.of(name), forms.stream(), aliases.stream()).flatMap(each -> each).distinct().toList();
    }

    /// The same, used or not.
    public LearntName using(boolean used) {
        return new LearntName(name, kind, gender, forms, aliases, times, used);
    }
}
