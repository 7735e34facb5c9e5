/** Where somebody wanted to go before having to sign in, and what he had typed. */
@NullMarked
package kontor.users.returning;

import org.jspecify.annotations.NullMarked;
