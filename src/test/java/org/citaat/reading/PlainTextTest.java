package org.citaat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.citaat.model.Article;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void partsParagraphsAtEmptyLines() throws ReadingException, InterruptedException {
        assertThat(Pages.blocks(Pages.text("Een alinea.\r\n\r\nNog een.\r \rEn een derde.")))
                .containsExactly("PARAGRAPH Een alinea.", "PARAGRAPH Nog een.", "PARAGRAPH En een derde.");
    }

    @Test
    void takesEveryLineAsAParagraphWhereThereAreNoEmptyLines() throws ReadingException, InterruptedException {
        assertThat(Pages.text("Een korte alinea.\nNog een alinea.").text())
                .isEqualTo("Een korte alinea.\n\nNog een alinea.");
    }

    @Test
    void joinsLinesThatWereBrokenAtAFixedWidth() throws ReadingException, InterruptedException {
        Article article = Pages.text("""
                De brug over de Lovra gaat pas in de herfst weer open, zegt de
                gemeente Oosterhaven, want de hangers aan de oostkant moeten een
                voor een worden vervangen en dat kost tijd.

                Tot die tijd vaart er een pont.
                """);
        assertThat(Pages.blocks(article)).containsExactly(
                "PARAGRAPH De brug over de Lovra gaat pas in de herfst weer open, zegt de gemeente Oosterhaven, want de"
                        + " hangers aan de oostkant moeten een voor een worden vervangen en dat kost tijd.",
                "PARAGRAPH Tot die tijd vaart er een pont.");
    }

    @Test
    void takesAShortFirstLineAsTheTitle() throws ReadingException, InterruptedException {
        Article article = Pages.text("\ufeffDe brug die niemand wilde\n\nSommige bruggen komen er zomaar.");
        assertThat(article.facts().title()).isEqualTo("De brug die niemand wilde");
        assertThat(article.text()).isEqualTo("Sommige bruggen komen er zomaar.");
    }

    @Test
    void takesNoSentenceAsTheTitle() throws ReadingException, InterruptedException {
        assertThat(Pages.text("Het regent.\n\nDat blijft zo.").facts().title()).isNull();
    }

    @Test
    void setsCreditLinesApart() throws ReadingException, InterruptedException {
        assertThat(Pages.blocks(Pages.text("Het regent al dagen.\n\nBeeld ANP / EPA\n\nDat blijft zo.")))
                .containsExactly("PARAGRAPH Het regent al dagen.", "CREDIT Beeld ANP / EPA",
                        "PARAGRAPH Dat blijft zo.");
    }

    @Test
    void repairsCharactersThatCannotBeWritten() throws ReadingException, InterruptedException {
        assertThat(Pages.text("« Non »\u200b, dit-il\u00ad.").text()).isEqualTo("« Non », dit-il.");
    }

    @Test
    void aFirstLineThatEndsInACreditIsACaptionAndNoTitle() throws Exception {
        Article article = Pages.text(
                "De burgemeester bij de brug. Beeld ANP / R. Oosting\n\nDe brug is dicht.\n\nNiemand komt.");
        assertThat(article.facts().title()).isNull();
        assertThat(Pages.blocks(article)).containsExactly("CAPTION De burgemeester bij de brug.",
                "CREDIT Beeld ANP / R. Oosting", "PARAGRAPH De brug is dicht.", "PARAGRAPH Niemand komt.");
    }
}
