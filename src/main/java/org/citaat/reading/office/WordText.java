package org.citaat.reading.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.citaat.model.BlockKind;
import org.citaat.reading.archive.Xml;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;

/// The paragraphs of a DOCX document (WordprocessingML, ECMA-376).
final class WordText {
    /// `Fallback` repeats what `Choice` says; `del` and `moveFrom` hold what was taken out.
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "instrText", "delText",
            "annotation");
    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|kop|überschrift|berschrift|titre|título|ttulo|titolo|nagłówek|nagwek|rubrik|overskrift|заголовок)\\s?\\d");
    private static final Set<String> TITLE = Set.of("title", "titel", "titre", "puesto", "ttulo", "título", "titolo",
            "tytu", "tytuł", "rubrik", "tittel", "название", "назва");

    private final List<OfficeLine> lines = new ArrayList<>();
    /// A text box stands inside a paragraph and has paragraphs of its own.
    private final Deque<Paragraph> open = new ArrayDeque<>();

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private BlockKind kind = BlockKind.PARAGRAPH;
        private boolean title;
        private boolean hidden;
    }

    List<OfficeLine> read(byte[] document) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(document);
        int skipped = 0;
        boolean text = false;
        while (xml.hasNext()) {
            Interruption.check();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    skipped += skipped > 0 || SKIPPED.contains(xml.getLocalName()) ? 1 : 0;
                    text = skipped == 0 && xml.getLocalName().equals("t");
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
                    text = false;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (text && !open.isEmpty() && !open.peek().hidden) {
                        open.peek().text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
        return lines;
    }

    private void begin(XMLStreamReader xml) {
        Paragraph paragraph = open.peek();
        switch (xml.getLocalName()) {
            case "p" -> open.push(new Paragraph());
            case "tab", "br", "cr" -> blank();
            case "pStyle" -> style(value(xml));
            case "outlineLvl" -> {
                if (paragraph != null && !value(xml).equals("9")) {
                    paragraph.kind = BlockKind.HEADING;
                }
            }
            case "numPr" -> {
                if (paragraph != null && paragraph.kind == BlockKind.PARAGRAPH) {
                    paragraph.kind = BlockKind.LIST_ITEM;
                }
            }
            case "r" -> {
                if (paragraph != null) {
                    paragraph.hidden = false;
                }
            }
            case "vanish" -> {
                if (paragraph != null) {
                    paragraph.hidden = !value(xml).equals("0") && !value(xml).equals("false");
                }
            }
            case "noBreakHyphen" -> {
                if (paragraph != null) {
                    paragraph.text.append('\u2011');
                }
            }
            default -> {
                // looks, not text
            }
        }
    }

    private void blank() {
        if (!open.isEmpty()) {
            open.peek().text.append(' ');
        }
    }

    private void style(String style) {
        Paragraph paragraph = open.peek();
        String name = style.toLowerCase(Locale.ROOT);
        if (paragraph == null) {
            return;
        }
        paragraph.title = TITLE.contains(name);
        if (paragraph.title || HEADING.matcher(name).lookingAt()) {
            paragraph.kind = BlockKind.HEADING;
        } else if (name.startsWith("list")) {
            paragraph.kind = BlockKind.LIST_ITEM;
        } else if (name.contains("quote") || name.contains("citat") || name.contains("zitat")) {
            paragraph.kind = BlockKind.BLOCK_QUOTE;
        } else if (name.equals("caption")) {
            paragraph.kind = BlockKind.CAPTION;
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void end(String name) {
        if (name.equals("p") && !open.isEmpty()) {
            Paragraph paragraph = open.pop();
            String line = Tidy.line(paragraph.text);
            if (!line.isEmpty()) {
                lines.add(new OfficeLine(paragraph.kind, line, paragraph.title));
            }
        }
    }
}
