/// What the user's word on a quotation teaches: how the text writes a name, and words that the word lists lack.
package org.citaat.quotes.learning;
