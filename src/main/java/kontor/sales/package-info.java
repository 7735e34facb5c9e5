/**
 * How the firm sells: pipelines and their stages, opportunities and what became of them.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "customers", "products", "history", "tasks" })
@NullMarked
package kontor.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
