/** From raw names to the entities of a document: who is who, and who "he" and "the minister" are. */
@NullMarked
package standpoint.analysis.entities;

import org.jspecify.annotations.NullMarked;
