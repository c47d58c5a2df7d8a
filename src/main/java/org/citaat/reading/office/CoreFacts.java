package org.citaat.reading.office;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citaat.model.Facts;
import org.citaat.reading.archive.Xml;
import org.citaat.text.Tidy;
import org.jspecify.annotations.Nullable;

/// The facts that a document tells of itself, in Dublin Core: title, creator, language. When the file was made is not when the
/// article was published, so that is not asked.
final class CoreFacts {
    private CoreFacts() {}

    /// @param part the document's part with the facts; null where it has none
    static Facts read(byte @Nullable [] part) throws XMLStreamException {
        String title = null;
        String creator = null;
        String language = null;
        if (part != null) {
            XMLStreamReader xml = Xml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "title" -> title = words(xml);
                        case "creator", "initial-creator" -> creator = creator == null ? words(xml) : creator;
                        case "language" -> language = words(xml);
                        default -> {
                            // subjects, counts of words and the like are no facts of an article
                        }
                    }
                }
            }
        }
        return new Facts(title, creator == null ? List.of() : List.of(creator), null,
                null, primary(language), null);
    }

    private static @Nullable String words(XMLStreamReader xml) throws XMLStreamException {
        String words = Tidy.line(xml.getElementText());
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String primary(@Nullable String language) {
        String code = language == null ? "" : language.replaceAll("[-_].*", "").toLowerCase(Locale.ROOT);
        return code.length() == 2 ? code : null;
    }
}
