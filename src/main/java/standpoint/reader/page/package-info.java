/** The article as a page: its text, highlights and margin marks. */
@NullMarked
package standpoint.reader.page;

import org.jspecify.annotations.NullMarked;
