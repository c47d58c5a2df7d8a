/// Builds the program by hand and starts it; nothing imports it.
package org.citaat;
