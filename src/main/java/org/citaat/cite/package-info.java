/// Article and quotation become a citation; pure.
package org.citaat.cite;
