package org.citaat.text.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the charset of a document and decodes it. Never fails: what cannot be decoded becomes U+FFFD.
///
/// A byte order mark wins; then strictly valid UTF-8; then a declaration other than UTF-8, unless the detector finds Cyrillic;
/// then a detector: juniversalchardet knows Cyrillic, Greek, Chinese, Japanese and Korean best, ICU4J the others.
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> CYRILLIC = Set.of("windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866",
            "x-maccyrillic");

    /// A detector that sees few letters outside ASCII guesses; Cyrillic text has nearly nothing else.
    private static final double CYRILLIC_SHARE = 0.4;

    /// UTF-8 with a broken comment or two is still UTF-8.
    private static final double BROKEN_SHARE = 0.02;

    private Decoder() {}

    /// The document as text, without byte order mark.
    ///
    /// @param declared what the header or the document itself says; null for nothing
    public static String decode(byte[] bytes, @Nullable String declared) {
        Charset charset = charset(bytes, declared);
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static Charset charset(byte[] bytes, @Nullable String declared) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return mark.get();
        }
        Optional<Charset> named = named(declared);
        boolean escapes = new String(bytes, StandardCharsets.ISO_8859_1).contains("\u001b$");
        if (!escapes && isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        byte[] text = MarkupStripper.strip(bytes);
        Optional<Charset> found = universal(text);
        boolean cyrillic = found.filter(Decoder::isCyrillic).isPresent() && highShare(text) > CYRILLIC_SHARE;
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8) && !cyrillic) {
            return named.get();
        }
        return found.filter(charset -> isCyrillic(charset) ? cyrillic : !charset.equals(StandardCharsets.UTF_8))
                .or(() -> icu(text)).orElse(WESTERN);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return isNearlyUtf8(bytes);
        }
    }

    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long foreign = text.chars().filter(c -> c > 127).count();
        return broken < BROKEN_SHARE * foreign;
    }

    /// The charset of that name; ISO 8859-1 means windows-1252 on the web (WHATWG Encoding Standard).
    private static Optional<Charset> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (Set.of("iso-8859-1", "latin1", "us-ascii", "ascii").contains(label)) {
            return Optional.of(WESTERN);
        }
        // Nobody writes MacCyrillic on the web, but detectors take short texts in windows-1251 for it.
        if (label.equals("maccyrillic") || label.equals("x-mac-cyrillic")) {
            return Optional.of(Charset.forName("windows-1251"));
        }
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> universal(byte[] text) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(text, 0, text.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return named(name).filter(charset -> isCyrillic(charset) || isGreekOrEastAsian(charset));
    }

    private static boolean isGreekOrEastAsian(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return Set.of("windows-1253", "iso-8859-7", "big5", "gb18030", "gb2312", "gbk", "euc-jp", "shift_jis",
                "windows-31j", "iso-2022-jp", "euc-kr", "x-windows-949", "x-euc-tw").contains(name);
    }

    private static boolean isCyrillic(Charset charset) {
        return CYRILLIC.contains(charset.name().toLowerCase(Locale.ROOT));
    }

    private static double highShare(byte[] text) {
        int high = 0;
        int letters = 0;
        for (byte b : text) {
            high += b < 0 ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return letters == 0 ? 0 : (double) high / letters;
    }

    private static Optional<Charset> icu(byte[] text) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(text);
        CharsetMatch match = detector.detect();
        return match == null
                ? Optional.empty()
                : named(match.getName().replaceAll("_(?:ltr|rtl)$", ""))
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }
}
