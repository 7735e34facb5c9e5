/** Sessions in PostgreSQL. */
@NullMarked
package kontor.users.sessions;

import org.jspecify.annotations.NullMarked;
