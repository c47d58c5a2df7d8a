/// The panel of quotations: a card for each speech of the open article.
package org.citaat.ui.quotes;
