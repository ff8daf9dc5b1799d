/** The page of an actor: what all stories of the library say of somebody. */
@NullMarked
package standpoint.reader.actor;

import org.jspecify.annotations.NullMarked;
