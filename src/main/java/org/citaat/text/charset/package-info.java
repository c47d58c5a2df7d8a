/// From bytes to characters.
package org.citaat.text.charset;
