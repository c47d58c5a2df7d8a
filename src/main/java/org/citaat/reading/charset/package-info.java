/// From bytes to characters.
package org.citaat.reading.charset;
