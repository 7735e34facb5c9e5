/** Value types that check and normalise themselves: names, numbers, addresses. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kontor.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
