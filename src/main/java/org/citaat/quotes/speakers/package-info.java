/// Who said it: a choice among the mentions near a quotation, and nobody, by a softmax over their features.
package org.citaat.quotes.speakers;
