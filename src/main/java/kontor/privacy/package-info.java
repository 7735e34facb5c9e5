/**
 * Data protection: what is known of somebody, on request a report or an erasure, and what
 * goes by age.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "audit", "changes", "customers" })
@NullMarked
package kontor.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
