package org.citaat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The words that tell when something was said, and the day they mean counted from the article's date.
public record TimeReference(TextSpan span, @Nullable LocalDate day) {}
