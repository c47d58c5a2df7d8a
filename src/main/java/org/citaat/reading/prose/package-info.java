/// What every kind of document has in common: clean text, blocks, credit lines, and word lists.
package org.citaat.reading.prose;
