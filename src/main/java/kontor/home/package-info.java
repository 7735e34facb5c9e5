/** Mein Tag: the first page after sign-in, with what is due and what happened. */
@ApplicationModule(allowedDependencies = { "shared", "web", "users", "views", "customers", "history", "tasks" })
@NullMarked
package kontor.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
