/// Archives and XML from strangers, read with limits.
package org.citaat.reading.archive;
