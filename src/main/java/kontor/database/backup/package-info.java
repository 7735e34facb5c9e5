/**
 * Copies the whole database into one file while people work, every night if wanted, and
 * brings such a file back.
 */
@NullMarked
package kontor.database.backup;

import org.jspecify.annotations.NullMarked;
