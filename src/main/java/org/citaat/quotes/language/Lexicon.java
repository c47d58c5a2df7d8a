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
    private final @Nullable Entry[] entries;
    /// Words accepted by the user; null for none.
    private final @Nullable WordTable learnt;
    private final long features;
    private final boolean compounds;
    private final Map<String, DayOfWeek> weekdays;
    private final Map<String, Integer> relativeDays;
    private final Map<String, Integer> months;
    private final List<String> functionWords;
    private final Map<WordEnding, List<String>> endings;
    private final Surnames maleSurnames;
    private final Surnames femaleSurnames;

    Lexicon(String language, WordTable table, Set<Feature> features, Map<String, DayOfWeek> weekdays,
            Map<String, Integer> relativeDays, Map<String, Integer> months, List<String> functionWords,
            Map<WordEnding, List<String>> endings, Surnames maleSurnames, Surnames femaleSurnames) {
        this.language = language;
        this.table = table;
        this.entries = new Entry[table.capacity()];
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
        this.maleSurnames = lists.maleSurnames;
        this.femaleSurnames = lists.femaleSurnames;
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
        return table.classes(table.find(text, start, end)) | learntClasses(text, start, end);
    }

    /// Those of the word's classes that the user has accepted it for.
    public long learntClasses(String text, int start, int end) {
        return learnt == null ? 0 : learnt.classes(learnt.find(text, start, end));
    }

    /// Looks a word up together with the phrases it begins.
    public Entry entry(String text, int start, int end) {
        int slot = table.find(text, start, end);
        long more = learntClasses(text, start, end);
        if (more != 0) {
            return new Entry(table.classes(slot) | more, table.phrases(slot));
        }
        if (slot < 0) {
            return compounds ? compound(text, start, end) : Entry.UNKNOWN;
        }
        Entry entry = entries[slot];
        if (entry == null) {
            entry = new Entry(table.classes(slot), table.phrases(slot));
            entries[slot] = entry;
        }
        return entry;
    }

    /// An unknown word that ends in a known noun is such a noun.
    private Entry compound(String text, int start, int end) {
        for (int i = start + SHORTEST_PART; i <= end - SHORTEST_HEAD; i++) {
            long classes = table.classes(table.find(text, i, end)) & HEADS;
            if (classes != 0) {
                return new Entry(classes, List.of());
            }
        }
        return Entry.UNKNOWN;
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

    /// A word's classes and the phrases that it begins.
    public static final class Entry {
        static final Entry UNKNOWN = new Entry(0, List.of());
        private final long classes;
        /// By the hash of the second word, the longer first.
        private final List<WordTable.Phrase> phrases;
        private final long[] seconds;

        Entry(long classes, List<WordTable.Phrase> phrases) {
            this.classes = classes;
            this.phrases = phrases.stream().sorted(Comparator.comparingLong(WordTable.Phrase::second)
                    .thenComparingInt(phrase -> -phrase.rest().size())).toList();
            this.seconds = this.phrases.stream().mapToLong(WordTable.Phrase::second).toArray();
        }

        public long classes() {
            return classes;
        }

        /// The longest phrase for which `matches` finds every further word; -1 where there is none.
        ///
        /// @param second the hash of the word that follows, as [Lexicon#hash] has it
        public int longestPhrase(long second, PhraseMatcher matches) {
            for (int i = firstOf(second); i < seconds.length && seconds[i] == second; i++) {
                List<String> rest = phrases.get(i).rest();
                int k = 1;
                while (k < rest.size() && matches.isWord(k + 1, rest.get(k))) {
                    k++;
                }
                if (k == rest.size()) {
                    return i;
                }
            }
            return -1;
        }

        private int firstOf(long second) {
            int low = 0;
            int high = seconds.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (seconds[middle] < second) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        public boolean beginsPhrases() {
            return !phrases.isEmpty();
        }

        /// How many words phrase number `index` has.
        public int length(int index) {
            return phrases.get(index).rest().size() + 1;
        }

        public long classesOf(int index) {
            return phrases.get(index).classes();
        }
    }

    /// Tells whether the word that stands `offset` words further on is `word` (lower case).
    @FunctionalInterface
    public interface PhraseMatcher {
        boolean isWord(int offset, String word);
    }

    /// The hash of a word, whatever its capitals.
    public static long hash(String text, int start, int end) {
        return WordTable.hash(text, start, end);
    }

    /// Compares in place, as the table does.
    public static boolean same(String word, String text, int start, int end) {
        return WordTable.same(word, text, start, end);
    }
}
