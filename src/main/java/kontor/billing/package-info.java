/**
 * Invoices that are written here, what comes in for them, and what the firm says on them.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers", "products", "history",
		"documents", "printing", "orders", "invoices" })
@NullMarked
package kontor.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
