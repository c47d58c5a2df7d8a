/// The main window: toolbar, panes, status bar, keys, and the theme.
package org.citaat.ui.shell;
