package kontor.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a task comes again, as the API takes and gives it.
 *
 * @param every null: 1
 * @param from null: the day it is due
 */
record RecurrenceBody(Recurrence.Unit unit, @Nullable Integer every, @Nullable List<DayOfWeek> weekdays,
		@Nullable Integer dayOfMonth, @Nullable LocalDate until, @Nullable Integer count,
		Recurrence.@Nullable Basis from) {

	static @Nullable RecurrenceBody of(@Nullable Recurrence rule) {
		return rule == null ? null : new RecurrenceBody(rule.unit(), rule.every(), List.copyOf(rule.weekdays()),
				rule.day(), rule.until(), rule.count(), rule.from());
	}

	/**
	 * @throws TaskRefusedException where it makes no sense
	 */
	Recurrence toRecurrence() {
		if (unit == null) {
			throw new TaskRefusedException("unit", "NotNull");
		}
		return new Recurrence(unit, every == null ? 1 : every, new TreeSet<>(weekdays == null ? List.of() : weekdays),
				dayOfMonth, until, count, from == null ? Recurrence.Basis.DUE : from);
	}

}
