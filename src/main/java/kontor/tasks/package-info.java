/** What is to be done, by whom and until when. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users", "search", "views", "changes",
		"customers", "history" })
@NullMarked
package kontor.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
