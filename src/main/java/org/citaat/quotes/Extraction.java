package org.citaat.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.quotes.assembly.Assembler;
import org.citaat.quotes.assembly.Attributed;
import org.citaat.quotes.indirect.IndirectSpeech;
import org.citaat.quotes.indirect.SourceNames;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Gazetteer;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.scoring.QuoteFeatures;
import org.citaat.quotes.speakers.SpeakerChooser;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One run over one text: the stages in their order.
final class Extraction {
    private final Layout layout;
    private final double[] chances;
    private final double threshold;

    Extraction(Tokens tokens, Network quoteModel, double threshold) throws InterruptedException {
        this.threshold = threshold;
        this.layout = Layout.of(tokens);
        this.chances = chances(quoteModel);
    }

    /// Where the candidates stand; for training.
    Layout layout() {
        return layout;
    }

    private double[] chances(Network model) throws InterruptedException {
        QuoteFeatures features = new QuoteFeatures(layout);
        FeatureVector vector = new FeatureVector();
        double[] found = new double[layout.candidates().size()];
        for (int i = 0; i < found.length; i++) {
            Interruption.lookAt(i);
            features.of(i, vector);
            found[i] = Network.probability(model.score(vector));
        }
        return found;
    }

    /// What is looked for.
    enum Sought {
        MARKED, INDIRECT_TOO
    }

    List<Quote> quotes(Models models, @Nullable LocalDate published, Gazetteer known, Sought sought)
            throws InterruptedException {
        InnerQuotes inner = new InnerQuotes(layout, models, published, known, threshold);
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : outer(models, published, known, sought)) {
            quotes.add(inner.fill(quote));
        }
        return quotes;
    }

    /// The quotations, those inside others left out.
    List<Quote> outer(Models models, @Nullable LocalDate published, Gazetteer known, Sought sought)
            throws InterruptedException {
        List<Candidate> rejected = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] >= threshold && !isKnownNone(layout.candidates().get(i), known)) {
                kept.add(i);
            } else {
                rejected.add(layout.candidates().get(i));
                layout.giveBack(layout.candidates().get(i));
            }
        }
        List<Mention> found = Mentions.find(layout, rejected, known);
        List<Mention> mentions = sought == Sought.MARKED ? found : SourceNames.of(layout.tokens(), found);
        People people = new People(layout, mentions, models.antecedents(), known);
        SpeakerChooser chooser = new SpeakerChooser(layout, mentions, people, models.speakers());
        Assembler assembler = new Assembler(layout, mentions, people, published);
        List<Quote> quotes = new ArrayList<>();
        List<Attributed> marked = new Attribution(layout, chances, chooser, people, models.calibration()).of(kept);
        List<Attributed> all = sought == Sought.MARKED
                ? marked
                : new IndirectSpeech(layout, mentions, people).among(marked);
        for (Attributed attributed : all) {
            Interruption.lookAt(quotes.size());
            quotes.add(assembler.quote(attributed));
        }
        return quotes;
    }

    /// What the user has taught is certain: the name of a paper, or marks after a word that he has accepted for that.
    private boolean isKnownNone(Candidate candidate, Gazetteer known) {
        return known.isTitle(layout.tokens(), candidate.segments().getFirst())
                || layout.tokens().isLearnt(candidate.open() - 1, WordClass.SO_CALLED.bit());
    }
}
