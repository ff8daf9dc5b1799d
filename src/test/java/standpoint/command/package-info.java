@NullMarked
package standpoint.command;

import org.jspecify.annotations.NullMarked;
