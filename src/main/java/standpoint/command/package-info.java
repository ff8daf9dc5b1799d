/** The command line. */
@NullMarked
package standpoint.command;

import org.jspecify.annotations.NullMarked;
