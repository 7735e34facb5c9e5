package kontor.calendar;

import java.time.Instant;
import java.util.List;
import kontor.calendar.Appointment.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * One appointment at one time, as its page shows it.
 *
 * @param occurrence which one of a series
 * @param heldAs the entry of the history that tells of it
 */
public record AppointmentDetails(Appointment appointment, Occurrence occurrence, boolean writable,
		@Nullable String customerName, String ownerName, List<Participant> participants, boolean held,
		@Nullable Long heldAs) {

	/**
	 * Somebody who takes part.
	 *
	 * @param name null for a person that who asks may not see
	 */
	public record Participant(@Nullable Long userId, @Nullable Long personId, @Nullable String name) {

	}

	public Span span() {
		return occurrence.span();
	}

	public Instant startsAt() {
		return span().start().toInstant();
	}

	public Instant endsAt() {
		return span().end().toInstant();
	}

	public AppointmentDraft draft() {
		return appointment.draft();
	}

	/** Whether it is one of several. */
	public boolean isRecurring() {
		return appointment.isSeries() || appointment.seriesId() != null;
	}

	/** Whether it may have taken place; visits end before their time now and then. */
	public boolean isBegun() {
		return startsAt().isBefore(Instant.now());
	}

}
