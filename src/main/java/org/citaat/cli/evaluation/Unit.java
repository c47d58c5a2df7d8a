package org.citaat.cli.evaluation;

import org.citaat.cli.evaluation.MarkedText.MarkedQuote;
import org.citaat.model.TextSpan;

/// Words that are compared, and the quotation they belong to.
///
/// @param number of the quotation in its list: units of one quotation share it, those of one that only looks alike do not
record Unit(TextSpan span, MarkedQuote quote, int number) {
    /// Other words of the same quotation.
    Unit at(TextSpan other) {
        return new Unit(other, quote, number);
    }
}
