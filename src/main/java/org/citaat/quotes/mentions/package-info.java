/// Who and what a text names: names, pronouns and noun phrases that may be a speaker, and which of them are the same.
package org.citaat.quotes.mentions;
