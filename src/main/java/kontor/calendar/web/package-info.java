/** The pages of the calendar, and appointments for programs. */
@NullMarked
package kontor.calendar.web;

import org.jspecify.annotations.NullMarked;
