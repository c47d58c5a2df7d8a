/// What the library holds, as a stream in some format.
package org.citaat.export;
