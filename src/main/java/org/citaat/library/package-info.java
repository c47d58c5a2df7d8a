/// The SQLite file; the only SQL; search and history.
package org.citaat.library;
