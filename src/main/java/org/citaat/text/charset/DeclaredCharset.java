package org.citaat.text.charset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// The charset that a document is said to be in.
public final class DeclaredCharset {
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern MARKUP = Pattern
            .compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 8192;

    private DeclaredCharset() {}

    /// What the header says of plain text; null for nothing.
    public static @Nullable String ofText(Page page) {
        return find(HEADER, page.mediaType());
    }

    /// The header's charset, else the one in the document's head: a header is set by who knows the server.
    public static @Nullable String ofMarkup(Page page) {
        byte[] bytes = page.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Optional.ofNullable(ofText(page)).orElseGet(() -> find(MARKUP, head));
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
