/// Markdown.
package org.citaat.reading.markdown;
