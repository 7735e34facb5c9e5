/**
 * The Kundenhistorie: everything that was said to and by a customer, whatever the
 * channel.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "audit", "search", "views", "customers" })
@NullMarked
package kontor.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
