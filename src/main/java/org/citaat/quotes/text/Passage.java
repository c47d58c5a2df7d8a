package org.citaat.quotes.text;

import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon;

/// A part of a text in another language than the rest.
public record Passage(TextSpan span, Lexicon lexicon) {}
