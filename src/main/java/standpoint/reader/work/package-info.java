/** What runs off the JavaFX thread: reading, analysing, searching. */
@NullMarked
package standpoint.reader.work;

import org.jspecify.annotations.NullMarked;
