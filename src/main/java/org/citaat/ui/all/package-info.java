/// All quotations of the library in a table that is read page by page, and searched as one types.
package org.citaat.ui.all;
