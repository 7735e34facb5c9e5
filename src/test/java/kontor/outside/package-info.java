/**
 * Kontor as a process of its own, used from outside: the benchmark, and the test that
 * kills it.
 */
@NullMarked
package kontor.outside;

import org.jspecify.annotations.NullMarked;
