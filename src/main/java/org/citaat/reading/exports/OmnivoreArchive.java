package org.citaat.reading.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.text.charset.Decoder;

/// Reads the archive that Omnivore gave its readers: lists of pages, their contents, and what was marked in them.
final class OmnivoreArchive {
    /// Each page has up to two entries.
    private static final int MOST_ENTRIES = 50_000;
    private static final Pattern LIST = Pattern.compile("metadata_\\w{0,40}+\\.json");

    private OmnivoreArchive() {}

    /// Empty where the archive holds no such list.
    ///
    /// @throws IOException where it does, and is damaged
    static Optional<String> read(byte[] archive, Items items) throws IOException {
        // an archive of another kind is none of ours, not even where it is damaged
        if (!LIST.matcher(new String(archive, StandardCharsets.ISO_8859_1)).find()) {
            return Optional.empty();
        }
        ZipEntries entries = ZipEntries.read(archive, OmnivoreArchive::isWanted, MOST_ENTRIES);
        boolean found = false;
        for (String name : entries.names()) {
            if (LIST.matcher(simple(name)).matches()) {
                String folder = name.substring(0, name.length() - simple(name).length());
                found |= readList(text(entries, name), folder, entries, items);
            }
        }
        return found ? Optional.of("Omnivore") : Optional.empty();
    }

    private static boolean isWanted(String name) {
        return LIST.matcher(simple(name)).matches() || name.contains("content/") && name.endsWith(".html")
                || name.contains("highlights/") && name.endsWith(".md");
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String text(ZipEntries entries, String name) {
        byte[] bytes = entries.get(name);
        return bytes == null ? "" : Decoder.decode(bytes, null);
    }

    /// Whether it is a list of pages.
    private static boolean readList(String json, String folder, ZipEntries entries, Items items) {
        List<JsonFields> pages = JsonFields.objects(JsonTree.read(json));
        if (pages.stream().noneMatch(OmnivoreItem::fits)) {
            return false;
        }
        // a text that several items share is kept once
        Set<String> contents = new HashSet<>();
        for (JsonFields item : pages) {
            Draft draft = OmnivoreItem.draft(item);
            String slug = item.string("slug");
            if (slug != null) {
                if (contents.add(slug)) {
                    draft.content(text(entries, folder + "content/" + slug + ".html"));
                }
                MarkedPassages.read(text(entries, folder + "highlights/" + slug + ".md"), draft);
            }
            items.add(draft);
        }
        return true;
    }
}
