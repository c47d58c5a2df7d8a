/// Which quotation marks open, which close, and which are none: a parse of least cost for each paragraph.
package org.citaat.quotes.marks;
