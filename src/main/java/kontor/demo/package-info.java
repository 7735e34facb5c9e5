/** Invented data: the example company, and databases of any size to measure with. */
@ApplicationModule(allowedDependencies = { "shared", "database", "users", "customers" })
@NullMarked
package kontor.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
