package org.citaat.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citaat.cli.evaluation.Figures.Share;
import org.citaat.cli.evaluation.Figures.Speakers;

/// Figures and mistakes as lines for people, in per cent.
public final class FiguresText {
    private static final int LONGEST_WORDS = 160;

    private FiguresText() {}

    /// The table of one measurement.
    ///
    /// @param scope what was measured, such as a language's code; empty for all texts
    public static List<String> lines(Figures figures, View view, String scope) {
        List<String> lines = new ArrayList<>();
        String of = scope.isEmpty() ? "" : "  lang=" + scope;
        lines.add("docs " + figures.documents() + "  view=" + view.name().toLowerCase(Locale.ROOT) + of);
        lines.add(count("exact", figures.exact()));
        lines.add(count("overlap", figures.overlap()));
        lines.add(count("any", figures.any()));
        lines.add(count("e2e", figures.endToEnd()));
        lines.add(speakers(figures.speakers()));
        if (figures.resolved().whole() > 0) {
            lines.add(share("resolved", figures.resolved()));
        }
        if (figures.cues().whole() > 0) {
            lines.add(share("cue", figures.cues()));
        }
        return lines;
    }

    private static String count(String name, Count count) {
        return String.format(Locale.ROOT, "%-8s P %5.1f  R %5.1f  F1 %5.1f   (tp %d pred %d gold %d)", name,
                percent(count.precision()), percent(count.recall()), percent(count.f1()), count.right(), count.found(),
                count.required());
    }

    private static String share(String name, Share share) {
        return String.format(Locale.ROOT, "%-8s acc %5.1f (n %d)", name, percent(share.value()), share.whole());
    }

    private static String speakers(Speakers speakers) {
        return String.format(Locale.ROOT,
                "speaker  acc %5.1f (n %d; strict %.1f; named %.1f of %d; other %.1f of %d; no speaker given %.1f)",
                percent(speakers.right().value()), speakers.right().whole(), percent(speakers.strict().value()),
                percent(speakers.named().value()), speakers.named().whole(), percent(speakers.unnamed().value()),
                speakers.unnamed().whole(), percent(speakers.missing().value()));
    }

    /// Rounded from the exact value, halves to the even side, so that two measures never differ by their rounding.
    private static BigDecimal percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN);
    }

    /// One mistake: what went wrong, in which text, with which words, and whose they are.
    public static String line(Mistake mistake) {
        String words = mistake.words().length() > LONGEST_WORDS
                ? mistake.words().substring(0, LONGEST_WORDS) + "…"
                : mistake.words();
        return switch (mistake.kind()) {
            case MISSED -> "missed         " + mistake.document() + ": “" + words + "” · "
                    + orNobody(mistake.speaker());
            case FALSE_ALARM -> "false alarm    " + mistake.document() + ": “" + words + "” · "
                    + orNobody(mistake.found());
            case WRONG_SPEAKER -> "wrong speaker  " + mistake.document() + ": “" + words + "” · "
                    + orNobody(mistake.found()) + " instead of " + orNobody(mistake.speaker());
        };
    }

    private static String orNobody(String speaker) {
        return speaker.isEmpty() ? "nobody" : speaker;
    }
}
