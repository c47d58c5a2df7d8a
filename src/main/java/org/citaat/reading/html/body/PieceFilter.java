package org.citaat.reading.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.reading.html.body.Piece.Origin;
import org.citaat.reading.prose.Passage;
import org.citaat.text.Interruption;
import org.citaat.text.WordList;
import org.citaat.text.dates.DateText;
import org.jspecify.annotations.Nullable;

/// Leaves out the blocks in an article's column that are not the article: its title and by-line, "read also", pull quotes that
/// repeat its text, and what follows a heading such as "Comments".
final class PieceFilter {
    private static final WordList WORDS = WordList.load(PieceFilter.class, "line-words.txt");
    private static final Pattern RELATED = starting("related");
    private static final Pattern SIGN_UP = starting("signup");
    private static final Set<String> TAIL = Set.copyOf(WORDS.section("tail"));
    private static final Pattern AROUND_HEADING = Pattern.compile("(?U)^[\\W\\d]+|[\\s:.…(\\[\\])\\d]+$");
    private static final int SHORT = 200;
    private static final int REPEATABLE = 30;
    private static final int BEFORE_NAME = 12;
    private static final int DATELINE = 60;

    /// A heading such as "Comments" only ends the article when this share of it is above.
    private static final double TAIL_AFTER = 0.4;

    private final @Nullable String title;
    private final Set<String> authors;

    /// @param facts of the article, which are not part of its text
    PieceFilter(Facts facts) {
        this.title = facts.title() == null ? null : words(facts.title());
        this.authors = facts.authors().stream().map(PieceFilter::words).collect(Collectors.toSet());
    }

    private static Pattern starting(String section) {
        return Pattern.compile("^\\W*" + WORDS.alternatives(section) + "(?!\\p{L}).*", Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    }

    List<Passage> filter(List<Piece> pieces) {
        List<Piece> kept = withoutTail(pieces).stream().filter(piece -> !isAside(piece)).toList();
        List<Passage> passages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Piece piece : withoutPullQuotes(kept)) {
            if (piece.text().length() < REPEATABLE || seen.add(words(piece.text()))) {
                passages.add(new Passage(piece.kind(), piece.text()));
            }
        }
        while (!passages.isEmpty() && passages.getLast().kind() == BlockKind.HEADING) {
            passages.removeLast();
        }
        return passages;
    }

    private static List<Piece> withoutTail(List<Piece> pieces) {
        int total = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        int above = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean short_ = piece.text().length() < 60 && piece.kind() != BlockKind.LIST_ITEM;
            if (short_ && above > TAIL_AFTER * total && TAIL.contains(heading(piece.text()))) {
                return pieces.subList(0, i);
            }
            above += piece.text().length();
        }
        return pieces;
    }

    private static String heading(String text) {
        return AROUND_HEADING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }

    private boolean isAside(Piece piece) {
        Interruption.check();
        if (piece.origin() == Origin.BYLINE || piece.origin() == Origin.KICKER || isTitle(piece) || isByline(piece)) {
            return true;
        }
        if (piece.text().length() >= SHORT) {
            return false;
        }
        boolean marked = piece.linkShare() > 0.3 || piece.text().contains(":");
        if (isDateline(piece)) {
            return true;
        }
        return SIGN_UP.matcher(piece.text()).matches() || (marked && RELATED.matcher(piece.text()).matches());
    }

    /// "Par Maëlle Courtecuisse": an author's name with no more than a word or two before it.
    private boolean isByline(Piece piece) {
        if (piece.text().length() > SHORT) {
            return false;
        }
        String line = words(piece.text());
        return IntStream.rangeClosed(0, Math.min(BEFORE_NAME, line.length()))
                .anyMatch(start -> authors.contains(line.substring(start)));
    }

    /// A date with a word or two around it, above the article.
    private static boolean isDateline(Piece piece) {
        return piece.text().length() < DATELINE && piece.kind() == BlockKind.PARAGRAPH && !piece.text().endsWith(".")
                && DateText.parse(piece.text(), null).isPresent();
    }

    private boolean isTitle(Piece piece) {
        return title != null && piece.text().length() < 2 * SHORT && words(piece.text()).equals(title);
    }

    private static List<Piece> withoutPullQuotes(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.origin() == Origin.PULL_QUOTE)) {
            return pieces;
        }
        StringBuilder plain = new StringBuilder();
        pieces.stream().filter(piece -> piece.origin() == Origin.PLAIN && piece.kind() == BlockKind.PARAGRAPH)
                .forEach(piece -> plain.append(words(piece.text())).append(' '));
        Repetition text = new Repetition(plain.toString());
        return pieces.stream()
                .filter(piece -> piece.origin() != Origin.PULL_QUOTE || !text.repeats(words(piece.text()))).toList();
    }

    /// Letters and digits only, so that other marks around the same words make no difference.
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }
}
