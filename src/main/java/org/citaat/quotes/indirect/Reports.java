package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// Finds the reports of a text, in order; they do not overlap.
final class Reports {
    private static final long STARTS = ReportingVerbs.ANY | bits(WordClass.ACCORDING, WordClass.ACCORDING_AFTER);

    private final Ground ground;
    private final ReportingVerbs verbs;
    private final ContentStart starts;
    private final ContentEnd ends;
    private final TrailingReports trailing;
    private final AccordingTo according;
    /// Where what was said may follow the verb at once, the mention after it begins what was said, and is no subject.
    private final boolean bare;
    private final List<Report> found = new ArrayList<>();

    Reports(Ground ground) {
        this.ground = ground;
        this.verbs = new ReportingVerbs(ground);
        this.starts = new ContentStart(ground);
        this.ends = new ContentEnd(ground, verbs);
        this.trailing = new TrailingReports(ground, starts, ends);
        this.bare = ground.tokens.lexicon().has(Feature.BARE_CONTENT);
        this.according = new AccordingTo(ground);
    }

    List<Report> find() throws InterruptedException {
        int i = 0;
        for (int step = 0; i < ground.tokens.size(); step++) {
            Interruption.lookAt(step);
            Report report = ground.is(i, STARTS) ? at(i) : null;
            if (report == null || report.first() <= lastTaken()) {
                i++;
            } else {
                found.add(report);
                i = Math.max(i, report.last()) + 1;
            }
        }
        return found;
    }

    private int lastTaken() {
        return found.isEmpty() ? -1 : found.getLast().last();
    }

    private @Nullable Report at(int token) {
        if (ground.is(token, bits(WordClass.ACCORDING, WordClass.ACCORDING_AFTER))
                && !ground.is(token, WordClass.CUE.bit())) {
            return according.at(token, lastTaken());
        }
        if (ground.isSpent(token) || !verbs.isVerb(token)) {
            return null;
        }
        int before = verbs.before(token);
        int subject = before >= 0 ? before : verbs.after(token);
        int start = starts.after(token, before >= 0 ? -1 : subject);
        if (start >= 0 && !ground.is(start, WordClass.COMPLEMENTISER.bit())) {
            boolean inverted = before < 0 && subject >= 0 && ground.is(token - 1, TokenKind.COMMA);
            Report behind = inverted ? trailing.at(token, subject, lastTaken()) : null;
            if (behind != null || !verbs.isEvident(token, before)) {
                return behind;
            }
        }
        if (start < 0) {
            return trailing.at(token, subject, lastTaken());
        }
        if (bare) {
            subject = before;
        }
        boolean conjunction = ground.is(start, WordClass.COMPLEMENTISER.bit());
        return told(token, subject, start, conjunction);
    }

    private @Nullable Report told(int verb, int subject, int start, boolean conjunction) {
        Candidate quoted = ground.quotedAt(start);
        if (quoted != null && ground.isApart(quoted)) {
            return null;
        }
        boolean relative = verbs.inRelative(verb);
        if (relative && !conjunction && ground.is(start - 1, TokenKind.COMMA)) {
            return null;
        }
        int end = relative ? ends.ofRelative(start) : ends.of(start);
        if (quoted != null && ground.past(start) >= end) {
            return null;
        }
        int speaker = subject >= 0 ? subject : verbs.borrowed(verb);
        return new Report(List.of(new TokenRange(start, end)), verb, speaker,
                conjunction ? Report.Kind.CONJUNCTION : Report.Kind.BARE);
    }
}
