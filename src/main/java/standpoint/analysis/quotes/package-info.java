/** Attributions: source, cue and content of what is said, and who the speaker is. */
@NullMarked
package standpoint.analysis.quotes;

import org.jspecify.annotations.NullMarked;
