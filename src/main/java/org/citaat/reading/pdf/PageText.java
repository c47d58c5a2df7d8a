package org.citaat.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.citaat.reading.pdf.PdfReader.TooMuchException;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;

/// The lines of a PDF's pages, one page after the other. An empty line stands where the page leaves a gap.
final class PageText extends PDFTextStripper {
    /// Of all pages together. A page of a newspaper has some ten thousand.
    private static final long MOST_OPERATORS = 20_000_000;
    private static final int MOST_CHARS = 10_000_000;
    private static final String PARAGRAPH = "\u2029";

    private long operators;
    private long chars;

    PageText() {
        setParagraphStart(PARAGRAPH);
        setLineSeparator("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    List<String> lines(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        String text = getText(document);
        chars += text.length();
        if (chars > MOST_CHARS) {
            throw new TooMuchException(chars + " characters");
        }
        List<String> lines = new ArrayList<>();
        for (String raw : text.replace(PARAGRAPH, "\n").split("\n", -1)) {
            lines.add(Tidy.line(raw));
        }
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Interruption.check();
        if (++operators > MOST_OPERATORS) {
            throw new TooMuchException(operators + " operators");
        }
        super.processOperator(operator, operands);
    }
}
