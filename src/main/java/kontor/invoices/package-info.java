/** Invoices and payments, as the ERP tells them, and what they say about a customer. */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "customers", "documents", "products", "orders" })
@NullMarked
package kontor.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
