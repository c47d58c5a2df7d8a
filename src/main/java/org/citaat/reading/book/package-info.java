/// Books: EPUB, each chapter a document of its own.
package org.citaat.reading.book;
