/**
 * Keeps the PostgreSQL that everything is stored in, and what hangs on it: settings, jobs
 * and the command line.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package kontor.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
