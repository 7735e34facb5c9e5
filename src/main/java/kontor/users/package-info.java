/** Accounts, roles, sign-in and tokens: who is asking. */
@ApplicationModule(allowedDependencies = { "shared", "web", "database" })
@NullMarked
package kontor.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
