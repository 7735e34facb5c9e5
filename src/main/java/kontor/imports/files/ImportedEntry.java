package kontor.imports.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a history: what was said, when and to whom.
 *
 * @param date null only in a wrong row
 * @param time in the firm's time zone; null where the file gives only the day
 * @param customer the customer's name as the file writes it; null where only the number
 * is given
 * @param channel NOTE where the file does not say
 * @param text never null; what has no field of its own stands below it, each line as
 * "label: value"
 * @param author who wrote it, as the file names them
 * @param occurrence which of the rows of its file that say the same, counted from 1; null
 * likewise for the first
 */
public record ImportedEntry(int row, @Nullable String sheet, @Nullable LocalDate date, @Nullable LocalTime time,
		@Nullable String customer, @Nullable String customerNumber, @Nullable String person, Channel channel,
		Direction direction, @Nullable String subject, String text, @Nullable String author,
		@Nullable Integer durationMinutes, @Nullable String externalId, @Nullable Integer occurrence,
		List<RowProblem> problems) implements ImportedRow {

	/**
	 * All that it says: equal for rows that say the same, whatever file they stand in.
	 */
	public String words() {
		return Stream
			.of(customerNumber, customer, person, date, time, channel, direction, subject, text, author,
					durationMinutes, externalId)
			.map((part) -> Objects.toString(part, ""))
			.collect(Collectors.joining("\u001f"));
	}

	ImportedEntry occurring(int times) {
		return new ImportedEntry(row, sheet, date, time, customer, customerNumber, person, channel, direction, subject,
				text, author, durationMinutes, externalId, times, problems);
	}

	/** Names are those of the history's channels. */
	public enum Channel {

		PHONE, EMAIL, LETTER, FAX, SMS, CHAT, VISIT, MEETING, WEB, NOTE

	}

	/** Names are those of the history's directions. */
	public enum Direction {

		IN, OUT, INTERNAL

	}

}
