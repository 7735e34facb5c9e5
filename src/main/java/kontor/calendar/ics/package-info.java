/** Appointments as other calendars write and read them (RFC 5545). */
@NullMarked
package kontor.calendar.ics;

import org.jspecify.annotations.NullMarked;
