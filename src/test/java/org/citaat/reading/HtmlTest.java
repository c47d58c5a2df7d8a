package org.citaat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String ONE = "De brug over de Lovra, die vrijdag dichtging, blijft dicht tot de herfst, zegt de gemeente.";
    private static final String TWO = "Wethouder Hans Terpstra zei maandag: ‘Wij wachten geen dag langer op een stichting die zwijgt.’";
    private static final String THREE = "Tot die tijd vaart er, als het weer het toelaat, twee keer per uur een pont naar de overkant.";

    private static String page(String inside) {
        return "<!doctype html><html lang=nl><head><title>De brug | De Noorderkrant</title></head><body>"
                + "<header><nav><ul><li><a href=/a>Nieuws</a><li><a href=/b>Sport</a></ul></nav></header><main><article>"
                + "<h1>De brug</h1>" + inside
                + "</article></main><footer>© 2025 De Noorderkrant</footer></body></html>";
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static void assertBlocks(String inside, String... blocks) throws ReadingException, InterruptedException {
        assertThat(Pages.blocks(Pages.html(page(inside)))).containsExactly(blocks);
    }

    @Test
    void leavesOutEverythingAroundTheArticle() throws ReadingException, InterruptedException {
        assertBlocks(p(ONE) + "<div class=share-buttons><a href=/s>Deel</a></div>" + p(TWO)
                + "<div class=newsletter-signup><p>Schrijf je in voor onze nieuwsbrief, elke dag.</p></div>" + p(THREE)
                + "<aside class=lees-ook><h3>Lees ook</h3><ul><li><a href=/c>De pont vaart weer uit</a></ul></aside>"
                + "<div id=comments><p>Eindelijk, zegt Kees, dat werd tijd, na al die jaren wachten.</p></div>",
                "PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + THREE);
    }

    @Test
    void keepsHeadingsListsAndBlockQuotesApart() throws ReadingException, InterruptedException {
        String list = "<ul><li>De oude hangers gaan eruit</li><li>De nieuwe komen erin</li></ul>";
        assertBlocks(
                p(ONE) + "<h2>Zwijgen</h2>" + p(TWO) + "<blockquote><p>Wij hebben niets gehoord.</p></blockquote>"
                        + list
                        + p(THREE),
                "PARAGRAPH " + ONE, "HEADING Zwijgen", "PARAGRAPH " + TWO,
                "BLOCK_QUOTE Wij hebben niets gehoord.", "LIST_ITEM De oude hangers gaan eruit",
                "LIST_ITEM De nieuwe komen erin", "PARAGRAPH " + THREE);
    }

    @Test
    void joinsBlocksByAnEmptyLineAndListItemsByALineEnd() throws ReadingException, InterruptedException {
        String list = "<ul><li>Hangers eruit</li><li>Hangers erin</li></ul>";
        assertThat(Pages.html(page(p(ONE) + list + p(TWO))).text())
                .isEqualTo(ONE + "\n\nHangers eruit\nHangers erin\n\n" + TWO);
    }

    @Test
    void setsCaptionsAndCreditsApart() throws ReadingException, InterruptedException {
        assertBlocks(
                p(ONE) + "<figure><img src=a.jpg><figcaption>De brug in 2019. <span class=credit>Beeld ANP / EPA</span>"
                        + "</figcaption></figure>" + p(TWO)
                        + "<figure><img src=b.jpg><figcaption>De pont. Foto: Jan Visser"
                        + "</figcaption></figure>" + p(THREE),
                "PARAGRAPH " + ONE, "CAPTION De brug in 2019.",
                "CREDIT Beeld ANP / EPA", "PARAGRAPH " + TWO, "CAPTION De pont.", "CREDIT Foto: Jan Visser",
                "PARAGRAPH " + THREE);
    }

    @Test
    void dropsPullQuotesThatRepeatTheText() throws ReadingException, InterruptedException {
        assertBlocks(
                p(ONE) + "<blockquote class=pullquote>“Wij wachten geen dag langer”</blockquote>" + p(TWO) + p(THREE),
                "PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + THREE);
    }

    @Test
    void dropsLinesThatSendTheReaderElsewhere() throws ReadingException, InterruptedException {
        assertBlocks(
                p(ONE) + "<p><strong>Lees ook: <a href=/c>De pont vaart weer uit</a></strong></p>" + p(TWO) + p(THREE),
                "PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + THREE);
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() throws ReadingException, InterruptedException {
        assertBlocks("<div>" + ONE + "<br><br>" + TWO + "<br>\n<br/>" + THREE + "</div>", "PARAGRAPH " + ONE,
                "PARAGRAPH " + TWO, "PARAGRAPH " + THREE);
    }

    @Test
    void joinsInlineElementsAndKeepsFrenchSpaces() throws ReadingException, InterruptedException {
        String french = "La <b>halle</b> de Brec<i>quemer</i>, dit-on,\n  «&nbsp;attend&#8239;»&#8203; toujours son&shy; toit.";
        assertThat(Pages.html(page(p(french) + p(ONE))).text())
                .startsWith("La halle de Brecquemer, dit-on, «\u00a0attend\u202f» toujours son toit.\n\n");
    }

    @Test
    void leavesTitleBylineAndDateOutOfTheText() throws ReadingException, InterruptedException {
        assertBlocks(
                "<p class=byline>Door <a rel=author href=/j>Jelmer Buitenga</a></p><time datetime=2025-02-03>3 februari"
                        + " 2025</time>" + p(ONE) + p(TWO) + p(THREE),
                "PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + THREE);
    }

    @Test
    void readsAnArticleThatIsHiddenUntilAScriptShowsIt() throws ReadingException, InterruptedException {
        assertBlocks("<div hidden id=S:0>" + p(ONE) + p(TWO) + p(THREE) + "</div>", "PARAGRAPH " + ONE,
                "PARAGRAPH " + TWO,
                "PARAGRAPH " + THREE);
    }
}
