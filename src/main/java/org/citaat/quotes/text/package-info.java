/// A text cut into tokens in one pass, and into sentences that take a quotation for one token.
package org.citaat.quotes.text;
