package org.citaat.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citaat.model.BlockKind;
import org.citaat.reading.archive.Xml;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;

/// The paragraphs of an ODT document (OpenDocument 1.3, part 3).
final class OpenText {
    private static final Set<String> SKIPPED = Set.of("note", "annotation", "tracked-changes", "index-body",
            "table-of-content", "sequence-decls", "hidden-text", "automatic-styles", "font-face-decls");

    private final List<OfficeLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int items;

    List<OfficeLine> read(byte[] document) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(document);
        int skipped = 0;
        while (xml.hasNext()) {
            Interruption.check();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    skipped += skipped > 0 || SKIPPED.contains(xml.getLocalName()) ? 1 : 0;
                    if (skipped == 0) {
                        begin(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (skipped == 0 && paragraphs > 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
        return lines;
    }

    private boolean title;

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p", "h" -> {
                flush(BlockKind.PARAGRAPH);
                paragraphs++;
                String style = xml.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "style-name");
                title = "Title".equals(style);
            }
            case "list-item" -> items++;
            case "s", "tab", "line-break" -> text.append(' ');
            default -> {
                // looks, not text
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "h" -> {
                flush(BlockKind.HEADING);
                paragraphs--;
            }
            case "p" -> {
                flush(items > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH);
                paragraphs--;
            }
            case "list-item" -> items--;
            default -> {
                // looks, not text
            }
        }
    }

    private void flush(BlockKind kind) {
        String line = Tidy.line(text);
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new OfficeLine(title ? BlockKind.HEADING : kind, line, title));
        }
        title = false;
    }
}
