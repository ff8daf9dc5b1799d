@NullMarked
package standpoint.export;

import org.jspecify.annotations.NullMarked;
