/**
 * The printed page: letterhead, address window and page numbers around whatever a module
 * wants on paper.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users" })
@NullMarked
package kontor.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
