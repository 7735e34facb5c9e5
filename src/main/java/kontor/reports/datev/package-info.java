/** What the tax adviser gets: bookings as DATEV reads them. */
@NullMarked
package kontor.reports.datev;

import org.jspecify.annotations.NullMarked;
