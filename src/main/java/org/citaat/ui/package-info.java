/// Views and view models; the only JavaFX.
package org.citaat.ui;
