/** Invented data: the example company, and databases of any size to measure with. */
@ApplicationModule(allowedDependencies = { "shared", "database", "users", "customers", "history", "tasks" })
@NullMarked
package kontor.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
