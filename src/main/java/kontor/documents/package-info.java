/** The archive: files in and out, in versions, linked to what they are about. */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "database", "users", "search", "changes", "customers", "history" })
@NullMarked
package kontor.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
