/// The part of a page that is its article, and the blocks of that.
package org.citaat.reading.html.body;
