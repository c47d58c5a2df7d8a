/// The list of articles: those saved, those coming in, and those that failed.
package org.citaat.ui.articles;
