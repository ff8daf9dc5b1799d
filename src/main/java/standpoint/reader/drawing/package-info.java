/** Pictures made of simple shapes: they can be pressed in the window, and saved as PNG and SVG files. */
@NullMarked
package standpoint.reader.drawing;

import org.jspecify.annotations.NullMarked;
