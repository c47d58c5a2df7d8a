/// The places of the window, with how much is in each.
package org.citaat.ui.sidebar;
