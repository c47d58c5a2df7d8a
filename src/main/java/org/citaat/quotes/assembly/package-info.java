/// Chosen words, speakers and verbs become quotations as others see them: spans, names, kinds, times, groups and reasons.
package org.citaat.quotes.assembly;
