/**
 * Round trips: customers near a place that nobody has spoken to for long, in a good
 * order.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "customers", "history", "tasks", "calendar" })
@NullMarked
package kontor.tours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
