/// Tells pages that are no article from those that are.
package org.citaat.reading.html.page;
