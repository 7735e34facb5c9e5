/**
 * Quotes: what is offered to whom, in which version, and what became of it.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "search", "customers", "products",
		"history", "tasks", "documents", "printing", "sales", "orders" })
@NullMarked
package kontor.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
