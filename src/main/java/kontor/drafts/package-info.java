/**
 * Keeps what somebody has begun to write and not yet saved, so that it is there again
 * after a crash, after the sign-in has run out and on another computer.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "database", "users" })
@NullMarked
package kontor.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
