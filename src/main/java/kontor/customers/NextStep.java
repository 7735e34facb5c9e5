package kontor.customers;

import java.time.LocalDate;
import java.time.LocalTime;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next with a customer.
 *
 * @param at null without a time of day
 * @param path the address of its page
 */
public record NextStep(LocalDate day, @Nullable LocalTime at, String what, String path) {

	/** Whether it should have been done before today. */
	public boolean isOverdue() {
		return day.isBefore(LocalDate.now(Formats.ZONE));
	}

}
