package kontor.imports.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar.
 *
 * @param row which event of the file it is
 * @param uid its name among programs
 * @param recurrence the moment in a series for which it stands; null for none
 * @param recurrenceDay the day, where the file names only that
 * @param start on the clock of its zone; null only in a wrong row, and where an event is
 * called off without saying when it was
 * @param end excluded; of whole days the day after the last one
 * @param zone whose clock it keeps
 */
public record ImportedAppointment(int row, String uid, int sequence, @Nullable Instant recurrence,
		@Nullable LocalDate recurrenceDay, String title, @Nullable String place, @Nullable String note, boolean allDay,
		@Nullable LocalDateTime start, @Nullable LocalDateTime end, String zone, Repeat repeat, Status status,
		boolean privately, @Nullable Integer reminderMinutes, List<Attendee> attendees,
		List<RowProblem> problems) implements ImportedRow {

	/** Names are those of the calendar's. */
	public enum Status {

		CONFIRMED, TENTATIVE, CANCELLED

	}

	/**
	 * How it recurs.
	 *
	 * @param rules mostly one; of several all count
	 * @param exrules rules of times that are left out
	 * @param rdates further times on the clock of the event
	 * @param exdates times left out
	 */
	public record Repeat(List<String> rules, List<String> exrules, List<LocalDateTime> rdates,
			List<LocalDateTime> exdates) {

		static final Repeat NEVER = new Repeat(List.of(), List.of(), List.of(), List.of());

		/** Whether one rule says it all. */
		public boolean isPlain() {
			return rules.size() <= 1 && exrules.isEmpty();
		}

	}

	/**
	 * Somebody who takes part.
	 *
	 * @param mail in lower case; null where the file names none
	 */
	public record Attendee(String name, @Nullable String mail) {

	}

	@Override
	public @Nullable String sheet() {
		return null;
	}

	/** Whether it stands for a single one of a series. */
	public boolean isSingle() {
		return recurrence != null || recurrenceDay != null;
	}

	/** The same with one more thing to tell. */
	ImportedAppointment wrong(String field, Reason reason) {
		return with(uid, recurrence, recurrenceDay, repeat,
				Stream.concat(problems.stream(), Stream.of(RowProblem.of(field, reason))).toList());
	}

	/** The same with other times. */
	ImportedAppointment repeating(Repeat other) {
		return with(uid, recurrence, recurrenceDay, other, problems);
	}

	/** The same as an event of its own. */
	ImportedAppointment alone(String name) {
		return with(name, null, null, repeat, problems);
	}

	/** The same in another series, at this time of its clock. */
	ImportedAppointment within(String series, LocalDateTime time, String clock) {
		return with(series, recurrence == null ? null : time.atZone(ZoneId.of(clock)).toInstant(),
				recurrence == null ? time.toLocalDate() : null, repeat, problems);
	}

	private ImportedAppointment with(String otherUid, @Nullable Instant moment, @Nullable LocalDate day, Repeat other,
			List<RowProblem> all) {
		return new ImportedAppointment(row, otherUid, sequence, moment, day, title, place, note, allDay, start, end,
				zone, other, status, privately, reminderMinutes, attendees, all);
	}

}
