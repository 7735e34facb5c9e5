/** Invented data: the example company, and databases of any size to measure with. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers", "history", "documents",
		"invoices", "billing", "dunning" })
@NullMarked
package kontor.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
