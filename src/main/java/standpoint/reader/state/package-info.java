/** What the window shows, as observable values; no controls and no threads. */
@NullMarked
package standpoint.reader.state;

import org.jspecify.annotations.NullMarked;
