/** Reminds customers of what they have not paid: levels, letters, blocks. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers", "history", "documents",
		"printing", "invoices", "billing" })
@NullMarked
package kontor.dunning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
