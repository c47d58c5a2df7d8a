/// What a page tells of its article: title, authors, publication, date, language, address.
package org.citaat.reading.html.facts;
