/** Writes analyses to file formats, and reads the analysis file back. */
@NullMarked
package standpoint.export;

import org.jspecify.annotations.NullMarked;
