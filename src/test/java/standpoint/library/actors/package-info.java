@NullMarked
package standpoint.library.actors;

import org.jspecify.annotations.NullMarked;
