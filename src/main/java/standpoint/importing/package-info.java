/** Brings files into a library: reads and analyses them on all processors, and skips what is there already. */
@NullMarked
package standpoint.importing;

import org.jspecify.annotations.NullMarked;
