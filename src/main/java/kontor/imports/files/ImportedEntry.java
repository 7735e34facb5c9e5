package kontor.imports.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
 */
public record ImportedEntry(int row, @Nullable String sheet, @Nullable LocalDate date, @Nullable LocalTime time,
		@Nullable String customer, @Nullable String customerNumber, @Nullable String person, Channel channel,
		Direction direction, @Nullable String subject, String text, @Nullable String author,
		@Nullable Integer durationMinutes, @Nullable String externalId,
		List<RowProblem> problems) implements ImportedRow {

	/** Names are those of the history's channels. */
	public enum Channel {

		PHONE, EMAIL, LETTER, FAX, SMS, CHAT, VISIT, MEETING, WEB, NOTE

	}

	/** Names are those of the history's directions. */
	public enum Direction {

		IN, OUT, INTERNAL

	}

}
