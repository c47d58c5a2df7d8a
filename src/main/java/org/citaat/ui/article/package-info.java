/// The article that is open: its text, its quotations as cards, and which of them is selected.
package org.citaat.ui.article;
