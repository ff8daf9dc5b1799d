/** Who is the same across stories: pure computing on what stories say of people and bodies, and what the user decided about it. */
@NullMarked
package standpoint.library.actors;

import org.jspecify.annotations.NullMarked;
