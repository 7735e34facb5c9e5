/** Mein Tag: the first page after sign-in, with what is due and what happened. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "views", "customers", "history",
		"tasks", "calendar" })
@NullMarked
package kontor.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
