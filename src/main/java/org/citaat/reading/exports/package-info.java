/// The export files of other programs – reading lists, annotations, references, bookmarks – become items; pure.
package org.citaat.reading.exports;
