/** The pages of quotes, and their API. */
@NullMarked
package kontor.quotes.web;

import org.jspecify.annotations.NullMarked;
