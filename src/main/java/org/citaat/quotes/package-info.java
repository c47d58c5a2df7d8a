/// Article text with its blocks, date and known people becomes quotations; pure, with language knowledge as resources.
package org.citaat.quotes;
