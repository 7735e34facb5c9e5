/** Who did what, when and from where: written by the database, read here. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users" })
@NullMarked
package kontor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
