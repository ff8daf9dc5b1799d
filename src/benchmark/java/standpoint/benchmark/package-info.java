/** Measures what users wait for. {@code mvn -q -Pbenchmark} runs it on the sample stories and prints a table. */
@NullMarked
package standpoint.benchmark;

import org.jspecify.annotations.NullMarked;
