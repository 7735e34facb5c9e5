/**
 * Text blocks: what is written again and again, at hand in every long field.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "customers" })
@NullMarked
package kontor.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
