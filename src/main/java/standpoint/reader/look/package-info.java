/** What the parts of the window look like: themes, style classes, badges, cards. Knows nothing of the window's state. */
@NullMarked
package standpoint.reader.look;

import org.jspecify.annotations.NullMarked;
