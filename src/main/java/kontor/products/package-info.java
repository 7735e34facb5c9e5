/**
 * What is sold: articles with groups, units, VAT and prices, kept here or told by the
 * ERP.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers" })
@NullMarked
package kontor.products;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
