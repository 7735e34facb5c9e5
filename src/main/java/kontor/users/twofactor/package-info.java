/**
 * What proves who signs in besides the password: an app's codes, recovery codes,
 * passkeys.
 */
@NullMarked
package kontor.users.twofactor;

import org.jspecify.annotations.NullMarked;
