/** Pages and forms of invoices that are written here. */
@NullMarked
package kontor.billing.web;

import org.jspecify.annotations.NullMarked;
