/** The one search box: asks every module that has something to find. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users" })
@NullMarked
package kontor.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
