@NullMarked
package standpoint.review;

import org.jspecify.annotations.NullMarked;
