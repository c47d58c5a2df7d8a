/// Use cases, jobs and settings; no JavaFX, no SQL, no HTML.
package org.citaat.app;
