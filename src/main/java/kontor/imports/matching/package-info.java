/** Finds out who a row of a file is about, and what it adds to what is known. */
@NullMarked
package kontor.imports.matching;

import org.jspecify.annotations.NullMarked;
