package kontor.imports.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar.
 *
 * @param row which event of the file it is
 * @param uid its name among programs
 * @param recurrence the moment in a series for which it stands; null for none
 * @param recurrenceDay the day, where the file names only that
 * @param start on the clock of its zone; null only in a wrong row
 * @param end excluded; of whole days the day after the last one
 * @param zone whose clock it keeps
 * @param rdates further times on that clock
 * @param exdates times left out
 * @param others names of those who take part
 */
public record ImportedAppointment(int row, String uid, int sequence, @Nullable Instant recurrence,
		@Nullable LocalDate recurrenceDay, String title, @Nullable String place, @Nullable String note, boolean allDay,
		@Nullable LocalDateTime start, @Nullable LocalDateTime end, String zone, @Nullable String rule,
		List<LocalDateTime> rdates, List<LocalDateTime> exdates, Status status, boolean privately,
		@Nullable Integer reminderMinutes, List<String> others, List<RowProblem> problems) implements ImportedRow {

	/** Names are those of the calendar's. */
	public enum Status {

		CONFIRMED, TENTATIVE, CANCELLED

	}

	@Override
	public @Nullable String sheet() {
		return null;
	}

	/** Whether it stands for a single one of a series. */
	public boolean isSingle() {
		return recurrence != null || recurrenceDay != null;
	}

}
