package org.citaat.quotes.language;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.citaat.model.LearntWord;
import org.jspecify.annotations.Nullable;

/// What is known of one language: the classes of its words, its phrases, and how its press sets speech. Never changes.
public final class Lexicon {
    private static final long HEADS = WordClass.bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT, WordClass.CHANNEL);
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_HEAD = 6;

    private final String language;
    private final WordTable table;
    /// Made when first asked for; two threads that make the same one do no harm.
    private final @Nullable WordEntry[] entries;
    /// Words accepted by the user; null for none.
    private final @Nullable WordTable learnt;
    private final long features;
    private final boolean compounds;
    private final Map<String, DayOfWeek> weekdays;
    private final Map<String, Integer> relativeDays;
    private final Map<String, Integer> months;
    private final List<String> functionWords;
    private final Map<WordEnding, List<String>> endings;
    /// For each kind of ending one bit for each last letter: most words are told by it to have none.
    private final long[] lastLetters = new long[WordEnding.values().length];
    private final Surnames maleSurnames;
    private final Surnames femaleSurnames;

    Lexicon(String language, WordTable table, Set<Feature> features, Map<String, DayOfWeek> weekdays,
            Map<String, Integer> relativeDays, Map<String, Integer> months, List<String> functionWords,
            Map<WordEnding, List<String>> endings, Surnames maleSurnames, Surnames femaleSurnames) {
        this.language = language;
        this.table = table;
        this.entries = new WordEntry[table.capacity()];
        this.learnt = null;
        this.features = features.stream().mapToLong(each -> 1L << each.ordinal()).sum();
        this.compounds = features.contains(Feature.COMPOUNDS);
        this.weekdays = Map.copyOf(weekdays);
        this.relativeDays = Map.copyOf(relativeDays);
        this.months = Map.copyOf(months);
        this.functionWords = List.copyOf(functionWords);
        this.maleSurnames = maleSurnames;
        this.femaleSurnames = femaleSurnames;
        this.endings = new EnumMap<>(WordEnding.class);
        endings.forEach((kind, list) -> this.endings.put(kind,
                list.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()));
        noteLastLetters();
    }

    /// A lexicon with words over it that the lists lack.
    private Lexicon(Lexicon lists, WordTable learnt) {
        this.language = lists.language;
        this.table = lists.table;
        this.entries = lists.entries;
        this.learnt = learnt;
        this.features = lists.features;
        this.compounds = lists.compounds;
        this.weekdays = lists.weekdays;
        this.relativeDays = lists.relativeDays;
        this.months = lists.months;
        this.functionWords = lists.functionWords;
        this.endings = lists.endings;
        noteLastLetters();
        this.maleSurnames = lists.maleSurnames;
        this.femaleSurnames = lists.femaleSurnames;
    }

    private void noteLastLetters() {
        endings.forEach((kind, list) -> list.forEach(
                ending -> lastLetters[kind.ordinal()] |= 1L << WordHash.lower(ending.charAt(ending.length() - 1))));
    }

    /// This lexicon, with those of the learnt words that the user has accepted for its language.
    public Lexicon with(List<LearntWord> words) {
        WordTable accepted = LearntWords.of(language, words);
        return accepted == null ? this : new Lexicon(this, accepted);
    }

    /// For a text in a language without word lists: marks are still found, speakers mostly not.
    public static Lexicon none(String language) {
        return new Lexicon(language, new WordTable(), Set.of(), new HashMap<>(), new HashMap<>(), new HashMap<>(),
                List.of(),
                Map.of(), new Surnames(), new Surnames());
    }

    /// ISO 639-1 code.
    public String language() {
        return language;
    }

    /// Whether there are word lists for the language at all.
    public boolean isKnown() {
        return !functionWords.isEmpty();
    }

    public boolean has(Feature feature) {
        return (features & 1L << feature.ordinal()) != 0;
    }

    /// The classes of the word at `[start, end)` of `text`, as bits of [WordClass]; 0 for an unknown word.
    public long classes(String text, int start, int end) {
        return classes(WordHash.of(text, start, end));
    }

    /// Those of the classes of a word, by its [WordHash], that the user has accepted it for.
    public long learntClasses(long hash) {
        return learnt == null ? 0 : learnt.classes(learnt.find(hash));
    }

    /// The same for a word by its [WordHash].
    public long classes(long hash) {
        return table.classes(table.find(hash)) | learntClasses(hash);
    }

    /// Looks a word up together with the phrases it begins.
    ///
    /// @param hash the word's [WordHash]
    public WordEntry entry(long hash, String text, int start, int end) {
        int slot = table.find(hash);
        long more = learntClasses(hash);
        if (more != 0) {
            return new WordEntry(table.classes(slot) | more, table.phrases(slot));
        }
        if (slot < 0) {
            return compounds ? compound(text, start, end) : WordEntry.UNKNOWN;
        }
        WordEntry entry = entries[slot];
        if (entry == null) {
            entry = new WordEntry(table.classes(slot), table.phrases(slot));
            entries[slot] = entry;
        }
        return entry;
    }

    /// An unknown word that ends in a known noun is such a noun.
    private WordEntry compound(String text, int start, int end) {
        for (int i = start + SHORTEST_PART; i <= end - SHORTEST_HEAD; i++) {
            long classes = table.classes(table.find(text, i, end)) & HEADS;
            if (classes != 0) {
                return new WordEntry(classes, List.of());
            }
        }
        return WordEntry.UNKNOWN;
    }

    /// The day of the week that a word names, alone or in a compound such as "maandagmorgen"; null for other words.
    public @Nullable DayOfWeek weekday(String word) {
        return weekdays.get(WordTable.fold(word));
    }

    /// How many days before (negative) or after the article's date a word means; null for other words.
    public @Nullable Integer relativeDay(String word) {
        return relativeDays.get(WordTable.fold(word));
    }

    /// The month that a word names, 1 to 12; null for other words.
    public @Nullable Integer month(String word) {
        return months.get(WordTable.fold(word));
    }

    /// Shows each word of the lists.
    void eachWord(Consumer<String> use) {
        table.each(use);
    }

    /// The most frequent words of running text, most frequent first.
    List<String> functionWords() {
        return functionWords;
    }

    /// The nominative of a man's surname that stands in another case; null where the rules of the language tell none.
    public @Nullable String maleSurname(String oblique) {
        return maleSurnames.nominative(oblique);
    }

    /// The same of a woman's surname.
    public @Nullable String femaleSurname(String oblique) {
        return femaleSurnames.nominative(oblique);
    }

    /// The endings of a kind, longest first; empty where the language has none.
    public List<String> endings(WordEnding kind) {
        return endings.getOrDefault(kind, List.of());
    }

    /// Whether the word at `[start, end)` of `text` is longer than an ending of the kind and ends in it.
    public boolean ends(WordEnding kind, String text, int start, int end) {
        if (end <= start || (lastLetters[kind.ordinal()] & 1L << WordHash.lower(text.charAt(end - 1))) == 0) {
            return false;
        }
        List<String> list = endings(kind);
        for (int i = 0; i < list.size(); i++) {
            String ending = list.get(i);
            if (end - start > ending.length() + 1 && WordTable.same(ending, text, end - ending.length(), end)) {
                return true;
            }
        }
        return false;
    }

    /// How a language's press sets speech, where the languages differ.
    public enum Feature {
        INCISE_DASH, INCISE_COMMA, DASH_SPEECH, CAPITAL_NOUNS, PRO_DROP, ELISION, INVERSION,
        /// A word may be made of several, the last of which tells what it is: "Hafenkapitän" is a captain.
        COMPOUNDS,
        /// The article stands at the end of its noun: "borgmästaren".
        SUFFIXED_ARTICLE,
        /// What somebody said may follow the reporting verb at once: "he said the bridge was safe".
        BARE_CONTENT,
        /// What somebody said may follow the reporting verb after a comma: "er sagte, die Brücke sei sicher".
        COMMA_CONTENT
    }

    /// Tells whether the word that stands `offset` words further on is `word` (lower case).
    @FunctionalInterface
    public interface PhraseMatcher {
        boolean isWord(int offset, String word);
    }

    /// Compares in place, as the table does.
    public static boolean same(String word, String text, int start, int end) {
        return WordTable.same(word, text, start, end);
    }
}
