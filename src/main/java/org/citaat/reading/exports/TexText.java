package org.citaat.reading.exports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words in TeX as plain text: accents and special letters become the characters they print, braces and commands for the
/// type go.
final class TexText {
    /// Each accent as the combining character that follows its letter.
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'), Map.entry('^', '\u0302'), Map.entry('~', '\u0303'), Map.entry('=', '\u0304'),
            Map.entry('u', '\u0306'), Map.entry('.', '\u0307'), Map.entry('"', '\u0308'), Map.entry('r', '\u030a'),
            Map.entry('H', '\u030b'), Map.entry('v', '\u030c'), Map.entry('d', '\u0323'), Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'));
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("o", "ø"),
            Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"),
            Map.entry("i", "ı"), Map.entry("j", "ȷ"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("th", "þ"),
            Map.entry("TH", "Þ"), Map.entry("textendash", "–"), Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"), Map.entry("textquoteright", "’"), Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"), Map.entry("quotedblbase", "„"), Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"), Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("S", "§"),
            Map.entry("TeX", "TeX"), Map.entry("LaTeX", "LaTeX"), Map.entry("textbackslash", "\\"),
            Map.entry("texteuro", "€"), Map.entry("pounds", "£"));
    /// An accent of signs takes any letter, one of a letter wants a blank or a brace before it.
    private static final Pattern ACCENT = Pattern
            .compile(
                    "\\\\(?:([`'^~=.\"])\\s*|([uvHrdck])(?:\\s+|(?=\\{)))(?:\\{\\s*)?(\\\\[ij](?![a-zA-Z])|\\p{L})");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)(?:\\{\\}|\\s+)?|\\\\(.)|[{}]",
            Pattern.DOTALL);
    /// What has another meaning in TeX without a backslash; other signs behind one are spaces and accents of nothing.
    private static final String ESCAPED = "{}%&#$_ ";
    private static final Pattern MATHS = Pattern.compile("(?<!\\\\)\\$");

    private TexText() {}

    static String plain(String tex) {
        if (tex.chars().noneMatch(c -> "\\{}$~-`'".indexOf(c) >= 0)) {
            return tex.strip();
        }
        String text = ACCENT.matcher(tex).replaceAll(TexText::accented);
        text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”");
        text = MATHS.matcher(text).replaceAll("").replaceAll("(?<!\\\\)~", " ");
        text = COMMAND.matcher(text).replaceAll(TexText::command);
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static String accented(MatchResult found) {
        char accent = (found.group(1) != null ? found.group(1) : found.group(2)).charAt(0);
        String letter = found.group(3).startsWith("\\") ? found.group(3).substring(1) : found.group(3);
        return Matcher.quoteReplacement(letter + ACCENTS.get(accent));
    }

    private static String command(MatchResult found) {
        String sign = found.group(2);
        String name = found.group(1);
        if (sign != null) {
            return Matcher.quoteReplacement(ESCAPED.indexOf(sign) >= 0 ? sign : "");
        }
        return name == null ? "" : Matcher.quoteReplacement(LETTERS.getOrDefault(name, ""));
    }

    /// The pieces of a text, cut wherever the pattern matches outside all braces.
    static List<String> outsideBraces(String tex, Pattern separator) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = separator.matcher(tex);
        int depth = 0;
        int counted = 0;
        int start = 0;
        while (matcher.find()) {
            depth += depth(tex, counted, matcher.start());
            counted = matcher.start();
            if (depth == 0) {
                pieces.add(tex.substring(start, matcher.start()));
                start = matcher.end();
            }
        }
        pieces.add(tex.substring(start));
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    private static int depth(String tex, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
        }
        return depth;
    }
}
