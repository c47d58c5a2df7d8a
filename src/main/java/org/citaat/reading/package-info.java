/// Bytes of any document become an article; pure.
package org.citaat.reading;
