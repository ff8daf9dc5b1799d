/** What the reader decided about findings, and how an analysis looks with it. Knows no files and no window. */
@NullMarked
package standpoint.review;

import org.jspecify.annotations.NullMarked;
