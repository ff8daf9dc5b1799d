/** Shows how two versions of a text differ. */
@NullMarked
package standpoint.compare;

import org.jspecify.annotations.NullMarked;
