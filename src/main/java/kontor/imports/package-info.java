/**
 * Brings files that other programs wrote into Kontor, and takes back what they brought.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "audit", "customers", "documents",
		"history", "calendar", "products", "orders", "invoices" })
@NullMarked
package kontor.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
