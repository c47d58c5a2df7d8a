/// Word processors' documents: DOCX and ODT.
package org.citaat.reading.office;
