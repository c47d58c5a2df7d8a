/// Plain text becomes an article.
package org.citaat.reading.text;
