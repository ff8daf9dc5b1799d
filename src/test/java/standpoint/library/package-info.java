@NullMarked
package standpoint.library;

import org.jspecify.annotations.NullMarked;
