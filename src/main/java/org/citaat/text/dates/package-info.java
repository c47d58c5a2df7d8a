/// Dates as machines and people write them, in thirteen languages.
package org.citaat.text.dates;
