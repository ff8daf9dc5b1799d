/** What the window remembers from one start to the next. */
@NullMarked
package standpoint.reader.session;

import org.jspecify.annotations.NullMarked;
