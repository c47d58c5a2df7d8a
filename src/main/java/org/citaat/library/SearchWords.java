package org.citaat.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the user typed into the search field, taken apart; see [QuoteQuery] for the language.
record SearchWords(List<Term> wanted, List<Term> unwanted) {
    private static final String MARKS = "\"“”„‟«»";
    /// A minus, then either words between double quotation marks of any shape (the last may be missing), or one word.
    private static final Pattern TERM = Pattern.compile(
            "(-?)(?:[" + MARKS + "]([^" + MARKS + "]*)([" + MARKS + "]|\\z)|([^\\s" + MARKS + "]+))");
    /// FTS5 refuses expressions nested deeper than 256; nobody types so many words.
    private static final int MOST = 100;

    SearchWords {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    static SearchWords parse(String typed) {
        List<Term> wanted = new ArrayList<>();
        List<Term> unwanted = new ArrayList<>();
        String text = typed.strip();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find() && wanted.size() + unwanted.size() < MOST) {
            boolean not = !matcher.group(1).isEmpty();
            term(matcher, !not && matcher.end() == text.length()).ifPresent((not ? unwanted : wanted)::add);
        }
        return new SearchWords(wanted, unwanted);
    }

    private static Optional<Term> term(Matcher matcher, boolean last) {
        String word = matcher.group(4);
        if (word != null) {
            return Term.of(word, last);
        }
        return Term.of(matcher.group(2), last && matcher.group(3).isEmpty());
    }

    /// What to find, in FTS5's query language; null where nothing is wanted.
    @Nullable
    String match() {
        if (wanted.isEmpty()) {
            return null;
        }
        String all = wanted.stream().map(Term::match).collect(Collectors.joining(" AND "));
        return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + unwantedMatch() + ")";
    }

    /// What not to find, in FTS5's query language.
    String unwantedMatch() {
        return unwanted.stream().map(Term::match).collect(Collectors.joining(" OR "));
    }
}
