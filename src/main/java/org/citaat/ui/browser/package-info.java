/// Receiving pages from the user's own browser: switched on and off here.
package org.citaat.ui.browser;
