/**
 * Customers, the persons working there, how to reach them, and the card that shows it
 * all.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "audit", "changes", "search", "views" })
@NullMarked
package kontor.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
