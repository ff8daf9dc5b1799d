/** The side panel: stances, people and places, quotes. */
@NullMarked
package standpoint.reader.panel;

import org.jspecify.annotations.NullMarked;
