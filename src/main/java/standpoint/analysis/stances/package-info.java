/** Who stands where: holder, position, target and the evidence. */
@NullMarked
package standpoint.analysis.stances;

import org.jspecify.annotations.NullMarked;
