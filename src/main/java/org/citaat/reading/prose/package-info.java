/// What every kind of document has in common: blocks and credit lines.
package org.citaat.reading.prose;
