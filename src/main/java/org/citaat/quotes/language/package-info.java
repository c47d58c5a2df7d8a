/// What is known of each language, read from resources; and which language a text is in.
package org.citaat.quotes.language;
