package org.citaat.quotes;

import org.jspecify.annotations.Nullable;

/// Whether two forms of a name may name the same.
final class SameName {
    /// Two forms of a name share so much.
    private static final int SHORTEST = 3;

    private SameName() {}

    /// Whether a form of a name has a word in common with the full one, but for its ending.
    static boolean shared(String form, @Nullable String name) {
        if (name == null) {
            return false;
        }
        for (String one : form.split("[ -]", -1)) {
            for (String other : name.split("[ -]", -1)) {
                int common = Math.max(SHORTEST, Math.min(one.length(), other.length()) - 2);
                if (Character.isUpperCase(other.codePointAt(0)) && one.length() >= SHORTEST
                        && one.regionMatches(0, other, 0, common)) {
                    return true;
                }
            }
        }
        return false;
    }
}
