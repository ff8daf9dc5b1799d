/** The window: all JavaFX and all threads. */
@NullMarked
package standpoint.reader;

import org.jspecify.annotations.NullMarked;
