package kontor.imports.files;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar as the file has it.
 *
 * @param number which one it is, from 1
 * @param method what its calendar is for: PUBLISH, REQUEST, CANCEL, or nothing
 * @param lines of itself
 * @param alarms lines of its reminders
 * @param reason why it cannot be read; null if it can
 * @param where what is wrong
 */
record EventText(int number, String method, List<EventLine> lines, List<EventLine> alarms, @Nullable Reason reason,
		String where) {

	Optional<EventLine> line(String name) {
		return lines.stream().filter((line) -> line.name().equals(name)).findFirst();
	}

	List<EventLine> all(String name) {
		return lines.stream().filter((line) -> line.name().equals(name)).toList();
	}

	String text(String name) {
		return line(name).map(EventLine::text).orElse("");
	}

	/** Whether it stands for a single one of a series, or for all from that one on. */
	boolean isSingle() {
		return line("RECURRENCE-ID").isPresent();
	}

	/** Whether a series is otherwise from there on. */
	boolean isTurn() {
		return line("RECURRENCE-ID").filter((line) -> !line.parameter("RANGE").isEmpty()).isPresent();
	}

}
