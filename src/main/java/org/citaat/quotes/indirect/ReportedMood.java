package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.Sentences;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;

/// Sentences whose verb alone tells that somebody said them ("Die Kosten seien hoch."), after one that names who.
final class ReportedMood {
    private static final long REPORTS = ReportingVerbs.ANY | bits(WordClass.ACCORDING, WordClass.ACCORDING_AFTER);

    /// What somebody said, by where it ends.
    ///
    /// @param last its last token
    /// @param speaker the number of the mention; -1 for none
    record Said(int last, int speaker) {}

    private final Ground ground;

    ReportedMood(Ground ground) {
        this.ground = ground;
    }

    /// The sentences that go on with what was said before them in their paragraph.
    List<Report> after(List<Said> before) throws InterruptedException {
        List<Said> said = before.stream().sorted(Comparator.comparingInt(Said::last)).toList();
        List<Report> found = new ArrayList<>();
        Sentences sentences = ground.layout.sentences();
        int next = 0;
        Said last = new Said(-1, -1);
        for (int i = 0; i < sentences.count(); i++) {
            Interruption.lookAt(i);
            while (next < said.size() && said.get(next).last() < sentences.first(i)) {
                last = said.get(next++);
            }
            if (goesOn(i, last)) {
                TokenRange words = new TokenRange(sentences.first(i), ground.sentenceEnd(sentences.first(i)));
                found.add(new Report(List.of(words), -1, last.speaker(), Report.Kind.MOOD));
                last = new Said(words.last(), last.speaker());
            }
        }
        return found;
    }

    /// Whether a sentence tells more of what was said last.
    private boolean goesOn(int sentence, Said last) {
        int first = ground.layout.sentences().first(sentence);
        return last.speaker() >= 0 && ground.layout.paragraph(first) == ground.layout.paragraph(last.last())
                && ground.layout.sentences().of(last.last()) >= sentence - 1
                && ground.sentenceHas(sentence, WordClass.REPORTED_MOOD.bit())
                && !ground.sentenceHas(sentence, REPORTS) && !quotes(sentence);
    }

    private boolean quotes(int sentence) {
        for (int i = ground.layout.sentences().first(sentence); i <= ground.layout.sentences().last(sentence); i++) {
            if (ground.is(i, TokenKind.MARK)) {
                return true;
            }
        }
        return false;
    }
}
