/**
 * Tells other programs what happens: every change is noted with the change itself and
 * sent afterwards, signed and again until it arrives.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "audit", "customers", "history" })
@NullMarked
package kontor.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
