package org.citaat.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of speakers' names, and when two of them are the same.
final class NameWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    /// Names take endings in them.
    private static final Set<String> INFLECTED = Set.of("ru", "uk", "cs", "pl", "fi", "hr", "sr", "bg", "sk");
    private static final Set<String> GENITIVE_S = Set.of("de", "nl", "sv", "en");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    /// Titles, articles and prepositions, which tell nobody from another.
    private final Set<String> emptyWords;
    private final Set<String> pronouns;

    NameWords() {
        this.emptyWords = read("empty-words.txt");
        this.pronouns = read("pronouns.txt");
    }

    private static Set<String> read(String resource) {
        try (InputStream in = NameWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException inProgram) {
            throw new UncheckedIOException(inProgram);
        }
    }

    private static List<String> split(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).results().map(MatchResult::group)
                .toList();
    }

    private static String compared(String word) {
        return GENITIVE.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /// The capitalised words, as they are compared.
    Set<String> capitalised(String text) {
        return split(text).stream().filter(word -> Character.isUpperCase(word.charAt(0))).map(NameWords::compared)
                .filter(word -> word.length() > 1 && !emptyWords.contains(word)).collect(Collectors.toSet());
    }

    /// The capitalised words that are no pronouns.
    Set<String> names(String text) {
        return withoutPronouns(capitalised(text));
    }

    /// All words that tell something, as they are compared.
    Set<String> contents(String text) {
        return split(text).stream().filter(word -> word.length() > 1).map(NameWords::compared)
                .filter(word -> !emptyWords.contains(word)).collect(Collectors.toSet());
    }

    Set<String> withoutPronouns(Set<String> words) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(pronouns);
        return rest;
    }

    static boolean share(Set<String> some, Set<String> others, String language) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other, language)));
    }

    private static boolean same(String one, String other, String language) {
        if (one.equals(other) || one.replace('-', ' ').equals(other.replace('-', ' '))) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_STEM) {
            return false;
        }
        if (INFLECTED.contains(language)) {
            int common = common(one, other);
            return common >= Math.max(SHORTEST_STEM, Math.max(one.length(), other.length()) - LONGEST_ENDING)
                    && common >= shorter - 2;
        }
        return GENITIVE_S.contains(language) && (one.equals(other + "s") || other.equals(one + "s"));
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
