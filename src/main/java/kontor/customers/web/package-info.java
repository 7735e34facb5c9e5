/** The pages of customers and persons. */
@NullMarked
package kontor.customers.web;

import org.jspecify.annotations.NullMarked;
