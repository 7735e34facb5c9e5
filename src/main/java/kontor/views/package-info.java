/**
 * Lists that somebody looks at again and again: saved with filter and order, under a
 * name.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users" })
@NullMarked
package kontor.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
