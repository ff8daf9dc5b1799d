/** What was found in an article (the result types), and the {@link standpoint.analysis.Analyst} that runs the steps. */
@NullMarked
package standpoint.analysis;

import org.jspecify.annotations.NullMarked;
