package org.citaat.quotes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citaat.quotes.ExampleTexts;
import org.citaat.quotes.ExampleTexts.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final int LONG_ENOUGH = 120;
    private static final int SNIPPET = 200;

    private final LanguageDetector detector = new LanguageDetector(Languages.bundled());

    @Test
    void tellsTheLanguageOfNearlyEveryExample() {
        List<String> wrong = new ArrayList<>();
        List<Told> texts = ExampleTexts.all().stream()
                .filter(each -> each.text().length() >= LONG_ENOUGH && !each.language().equals("und")).toList();
        for (Told each : texts) {
            String found = detector.detect(each.text()).orElse("");
            if (!found.equals(each.language())) {
                wrong.add(found + " for " + each.language() + ": " + each.text().replace("\n", " "));
            }
        }
        assertThat(texts).hasSizeGreaterThan(250);
        assertThat(wrong).as("%s", wrong).hasSizeLessThanOrEqualTo(texts.size() * 2 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "es", "it", "pt", "ru", "uk", "pl", "sv", "no", "da"})
    void twoHundredCharactersAreEnough(String language) {
        int right = 0;
        int snippets = 0;
        for (Told each : ExampleTexts.all()) {
            String text = each.text().replace('\n', ' ');
            for (int from = 0; each.language().equals(language) && from + SNIPPET <= text.length(); from += SNIPPET) {
                snippets++;
                right += detector.detect(text.substring(from, from + SNIPPET)).equals(Optional.of(language)) ? 1 : 0;
            }
        }
        assertThat(snippets).isGreaterThan(100);
        assertThat(right * 100.0 / snippets).as("%d of %d", right, snippets).isGreaterThanOrEqualTo(98);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Het water stond gisteren tot aan de drempel en niemand wist wanneer het weer zou zakken. De brandweer kwam pas tegen de avond, toen de meeste bewoners al bij familie in het dorp verderop sliepen en de kat ook.
            en | The water stood at the threshold yesterday and nobody knew when it would go down again. The fire brigade did not come until the evening, when most of the residents were already asleep with their families.
            de | Das Wasser stand gestern bis an die Schwelle, und niemand wusste, wann es wieder sinken würde. Die Feuerwehr kam erst gegen Abend, als die meisten Bewohner schon bei Verwandten im nächsten Dorf schliefen.
            fr | Hier, l’eau arrivait jusqu’au seuil et personne ne savait quand elle allait redescendre. Les pompiers ne sont venus que le soir, quand la plupart des habitants dormaient déjà chez des proches du village.
            es | Ayer el agua llegaba hasta el umbral y nadie sabía cuándo iba a bajar. Los bomberos no vinieron hasta la noche, cuando la mayoría de los vecinos ya dormía en casa de sus familiares del pueblo de al lado.
            it | Ieri l’acqua arrivava fino alla soglia e nessuno sapeva quando sarebbe scesa. I pompieri sono venuti solo verso sera, quando quasi tutti gli abitanti dormivano già dai parenti nel paese vicino, con il gatto.
            pt | Ontem a água chegava à soleira e ninguém sabia quando ia baixar. Os bombeiros só vieram à noite, quando a maior parte dos moradores já dormia em casa de familiares na aldeia vizinha, e o gato também.
            ru | Вчера вода стояла у самого порога, и никто не знал, когда она уйдёт. Пожарные приехали только к вечеру, когда почти все жители уже спали у родственников в соседней деревне, и кошка тоже была с ними.
            uk | Учора вода стояла біля самого порога, і ніхто не знав, коли вона спаде. Пожежники приїхали лише надвечір, коли майже всі мешканці вже спали в родичів у сусідньому селі, і кішка теж була з ними.
            pl | Wczoraj woda stała przy samym progu i nikt nie wiedział, kiedy opadnie. Strażacy przyjechali dopiero pod wieczór, gdy prawie wszyscy mieszkańcy spali już u krewnych w sąsiedniej wsi, razem z kotem.
            sv | I går stod vattnet ända upp till tröskeln och ingen visste när det skulle sjunka. Brandkåren kom först på kvällen, när de flesta av de boende redan sov hos släktingar i byn intill, och katten också.
            """)
    void tellsAShortText(String language, String text) {
        assertThat(detector.detect(text)).contains(language);
    }

    @Test
    void tellsNothingOfAnEmptyTextAndOfSigns() {
        assertThat(detector.detect("")).isEmpty();
        assertThat(detector.detect("12 + 3 = ?! «»")).isEmpty();
    }

    @Test
    void tellsNothingOfALanguageInOtherLetters() {
        assertThat(detector.detect("Το νερό έφτανε χθες ως το κατώφλι και κανείς δεν ήξερε πότε θα πέσει.")).isEmpty();
        assertThat(detector.detect("昨日は水が玄関まで来ていた。")).isEmpty();
    }

    @Test
    void readsTheBeginningOnly() {
        String dutch = "Het water stond tot aan de drempel en niemand wist waarom. ".repeat(80);
        assertThat(detector.detect(dutch + "The water of the river and the sea. ".repeat(2000)))
                .isEqualTo(Optional.of("nl"));
    }
}
