package org.citaat.quotes.text;

import java.util.Arrays;
import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.language.WordEntry;

/// The tokens of one text, by number from 0. Offsets are UTF-16 code units of the text.
public final class Tokens {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 2;
    static final int SPACE_BEFORE = 4;
    static final int BEGINS_PHRASE = 8;
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int BREAK = TokenKind.BREAK.ordinal();

    private final String text;
    private final Lexicon lexicon;
    /// The passages in another language, in order, none of them empty.
    private final List<Passage> passages;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private long[] classes;
    private byte[] shapes;
    private long[] hashes;

    Tokens(String text, Lexicon lexicon, List<Passage> passages) {
        this.text = text;
        this.lexicon = lexicon;
        this.passages = passages;
        int room = Math.max(16, text.length() / 4);
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        classes = new long[room];
        shapes = new byte[room];
        hashes = new long[room];
    }

    /// @param hash the [org.citaat.quotes.language.WordHash] of a word, 0 for anything else
    void add(TokenKind kind, int start, int end, long hash, long bits, int shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        classes[size] = bits;
        shapes[size] = (byte) shape;
        hashes[size] = hash;
        size++;
    }

    void classify(int token, long bits) {
        classes[token] = bits;
    }

    boolean beginsPhrase(int token) {
        return (shapes[token] & BEGINS_PHRASE) != 0;
    }

    /// The phrases that a word begins.
    WordEntry entry(int token) {
        return lexicon(token).entry(hashes[token], text, starts[token], ends[token]);
    }

    /// The word's [org.citaat.quotes.language.WordHash].
    public long hash(int token) {
        return hashes[token];
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
        classes = Arrays.copyOf(classes, room);
        shapes = Arrays.copyOf(shapes, room);
        hashes = Arrays.copyOf(hashes, room);
    }

    public String text() {
        return text;
    }

    /// That of the text as a whole.
    public Lexicon lexicon() {
        return lexicon;
    }

    /// That of the passage that a token stands in.
    public Lexicon lexicon(int token) {
        if (passages.isEmpty() || token < 0 || token >= size) {
            return lexicon;
        }
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() <= starts[token]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < passages.size() && passages.get(low).span().start() <= starts[token];
        return inside ? passages.get(low).lexicon() : lexicon;
    }

    /// The classes that the word has by itself: a phrase that it stands in hides them.
    public long ownClasses(int token) {
        return isWord(token) ? lexicon(token).classes(hashes[token]) : 0;
    }

    /// Whether a word is longer than an ending of the kind and ends in it.
    public boolean ends(int token, WordEnding kind) {
        return isWord(token) && lexicon(token).ends(kind, text, starts[token], ends[token]);
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public TextSpan span(int first, int last) {
        return new TextSpan(starts[first], ends[last]);
    }

    public String words(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /// BREAK outside the text, as if each text stood between line ends.
    public TokenKind kind(int token) {
        return token < 0 || token >= size ? TokenKind.BREAK : KINDS[kinds[token]];
    }

    public boolean is(int token, TokenKind kind) {
        return (token < 0 || token >= size ? BREAK : kinds[token]) == kind.ordinal();
    }

    /// The word's classes as bits of [org.citaat.quotes.language.WordClass]; 0 outside the text.
    public long classes(int token) {
        return token < 0 || token >= size ? 0 : classes[token];
    }

    /// Whether the word has any of the classes.
    public boolean has(int token, long bits) {
        return (classes(token) & bits) != 0;
    }

    /// Whether the word has any of the classes because the user has accepted it for that.
    public boolean isLearnt(int token, long bits) {
        return isWord(token) && (lexicon(token).learntClasses(hashes[token]) & bits) != 0;
    }

    public boolean isWord(int token) {
        return kind(token) == TokenKind.WORD;
    }

    public boolean isCapital(int token) {
        return isWord(token) && (shapes[token] & CAPITAL) != 0;
    }

    public boolean isLower(int token) {
        return isWord(token) && (shapes[token] & CAPITAL) == 0;
    }

    /// More than one letter, all capitals.
    public boolean isAllCapitals(int token) {
        return isWord(token) && (shapes[token] & ALL_CAPITALS) != 0;
    }

    public boolean spaceBefore(int token) {
        return token < 0 || token >= size || (shapes[token] & SPACE_BEFORE) != 0;
    }

    /// The token's first code unit; a line end outside the text.
    public char first(int token) {
        return token < 0 || token >= size ? '\n' : text.charAt(starts[token]);
    }

    /// The token's last code unit; a line end outside the text.
    public char last(int token) {
        return token < 0 || token >= size ? '\n' : text.charAt(ends[token] - 1);
    }

    /// The first token that ends after `offset`; the number of tokens where there is none.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int token = found >= 0 ? found : -found - 2;
        return token >= 0 && ends[token] > offset ? token : token + 1;
    }
}
