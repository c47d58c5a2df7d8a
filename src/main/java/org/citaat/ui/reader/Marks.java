package org.citaat.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.model.TextSpan;
import org.citaat.ui.article.Speech;
import org.jspecify.annotations.Nullable;

/// Which words of the open article are marked, and how.
final class Marks {
    private Marks() {}

    /// The marks of all cards; the selected one with its speaker and its reporting word too.
    static List<Mark> of(List<Speech> speeches, @Nullable Speech selected, boolean flash) {
        List<Mark> marks = new ArrayList<>();
        for (Speech speech : speeches) {
            boolean chosen = speech.equals(selected);
            Mark.Kind kind = !chosen ? Mark.Kind.QUOTE : flash ? Mark.Kind.FLASH : Mark.Kind.SELECTED;
            speech.segments().forEach(segment -> marks.add(new Mark(segment, kind)));
            speech.repeats().forEach(repeat -> marks.add(new Mark(repeat, kind)));
            if (chosen) {
                speech.quotes().forEach(quote -> attribution(quote, marks));
            }
        }
        return marks;
    }

    private static void attribution(ReviewedQuote quote, List<Mark> marks) {
        Quote found = quote.found();
        if (found == null) {
            return;
        }
        Speaker speaker = found.speaker();
        TextSpan mention = speaker == null ? null : speaker.mention();
        if (speaker != null && mention != null && speaker.name().equals(quote.speakerName())) {
            add(new Mark(mention, Mark.Kind.SPEAKER), marks);
        }
        TextSpan cue = found.cue();
        if (cue != null) {
            add(new Mark(cue, Mark.Kind.CUE), marks);
        }
    }

    private static void add(Mark mark, List<Mark> marks) {
        if (!marks.contains(mark)) {
            marks.add(mark);
        }
    }
}
