/** The program: {@link standpoint.Main} builds the objects and connects them. */
@NullMarked
package standpoint;

import org.jspecify.annotations.NullMarked;
