/** What the figures of all customers say together, and what the tax adviser gets. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "audit", "customers", "products",
		"orders", "invoices" })
@NullMarked
package kontor.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
