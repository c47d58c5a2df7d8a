/// Whether a candidate is a quotation: a logistic score over features that hold for any language.
package org.citaat.quotes.scoring;
