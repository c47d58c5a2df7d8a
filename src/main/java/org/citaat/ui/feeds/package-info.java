/// The feeds that are followed, their entries, and what is told of the one that is selected.
package org.citaat.ui.feeds;
