/** Feature hashing, linear and sequence models: reading and using their weights. Knows nothing of texts. */
@NullMarked
package standpoint.analysis.learning;

import org.jspecify.annotations.NullMarked;
