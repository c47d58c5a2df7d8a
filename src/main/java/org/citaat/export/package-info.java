/// What the library holds, as a stream in some format; pure.
package org.citaat.export;
