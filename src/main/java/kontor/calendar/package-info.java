/** Appointments: what is planned, when, with whom and for which customer. */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "audit", "search", "customers", "history" })
@NullMarked
package kontor.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
