/// PDF documents.
package org.citaat.reading.pdf;
