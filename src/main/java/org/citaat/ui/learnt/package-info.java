/// What was learnt from the user's decisions: names and words in a table, and the words that are offered.
package org.citaat.ui.learnt;
