/// A web page becomes an article: its facts, the part of it that is the article, and the blocks of that.
package org.citaat.reading.html;
