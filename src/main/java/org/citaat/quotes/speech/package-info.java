/// What may be a quotation: words between marks, with the author's words inside them taken out; lines of dash speech; transcripts.
package org.citaat.quotes.speech;
