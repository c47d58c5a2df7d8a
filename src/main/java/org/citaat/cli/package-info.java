/// The commands for scripts and for measuring; the only printing.
package org.citaat.cli;
