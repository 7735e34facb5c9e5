/** Work on many records at once that can be taken back: batches with what was before. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "audit" })
@NullMarked
package kontor.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
