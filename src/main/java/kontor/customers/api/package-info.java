/** Customers and persons for programs: REST below /api/v1. */
@NullMarked
package kontor.customers.api;

import org.jspecify.annotations.NullMarked;
