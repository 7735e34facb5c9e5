/** The benchmark: {@code ./mvnw -Pbench verify}. It is no test and gates nothing. */
@NullMarked
package kontor.bench;

import org.jspecify.annotations.NullMarked;
