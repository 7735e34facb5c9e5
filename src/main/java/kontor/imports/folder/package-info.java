/** Imports by themselves what somebody puts into a folder. */
@NullMarked
package kontor.imports.folder;

import org.jspecify.annotations.NullMarked;
