/** The left side: search box, list of stories, hits. */
@NullMarked
package standpoint.reader.shelf;

import org.jspecify.annotations.NullMarked;
