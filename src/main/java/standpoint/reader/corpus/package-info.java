/** Pictures of many stories at once: who stands where, when, with whom, and who is quoted. */
@NullMarked
package standpoint.reader.corpus;

import org.jspecify.annotations.NullMarked;
