/** Orders with their lines, as the ERP tells them. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers", "products" })
@NullMarked
package kontor.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
