/**
 * Reads files of customers and of history: what kind they are, and one neutral record a
 * row.
 */
@NullMarked
package kontor.imports.files;

import org.jspecify.annotations.NullMarked;
