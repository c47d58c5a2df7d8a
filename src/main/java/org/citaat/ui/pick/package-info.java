/// The blocks of a page with a tick box each, for a person to say which are the article.
package org.citaat.ui.pick;
