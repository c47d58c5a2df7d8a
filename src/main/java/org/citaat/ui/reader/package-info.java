/// The reader: an article's text with its quotations marked.
package org.citaat.ui.reader;
