/** Brings files that other programs wrote into Kontor, and takes them out again. */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kontor.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
