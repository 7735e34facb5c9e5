package kontor.history;

import java.time.DateTimeException;
import java.time.Instant;
import kontor.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of the history ends: the moment and id of its last entry. */
record Position(Instant occurredAt, long id) {

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/** Reads what {@link #cursor} wrote; null for anything else. */
	static @Nullable Position read(@Nullable String text) {
		Cursor cursor = Cursor.read(text, 2);
		try {
			return cursor == null ? null : within(Instant.parse(cursor.text(0)), cursor.number(1));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static @Nullable Position within(Instant at, long id) {
		return at.isAfter(LATEST) || at.isBefore(History.EARLIEST) ? null : new Position(at, id);
	}

	static String cursor(Entry last) {
		return Cursor.of(last.occurredAt(), last.id());
	}

}
