/** Keeps articles and analyses in a folder of the user's and answers searches; the only package that knows Lucene. */
@NullMarked
package standpoint.library;

import org.jspecify.annotations.NullMarked;
