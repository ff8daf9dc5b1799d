/** Tests of imports. */
@NullMarked
package standpoint.importing;

import org.jspecify.annotations.NullMarked;
