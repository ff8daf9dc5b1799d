/** What tests of several packages share. */
@NullMarked
package standpoint.testing;

import org.jspecify.annotations.NullMarked;
