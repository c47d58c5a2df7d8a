package org.citaat.ui.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names offered when a speaker is changed, the nearest first.
final class SpeakerChoices {
    private static final int MOST = 12;

    private SpeakerChoices() {}

    static List<String> of(String typed, List<String> here, List<String> known,
            @Nullable String publication) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Set<String> names = new LinkedHashSet<>();
        here.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(names::add);
        names.addAll(known);
        if (publication != null && publication.toLowerCase(Locale.ROOT).contains(wanted)) {
            names.add(publication);
        }
        return names.stream().limit(MOST).toList();
    }
}
