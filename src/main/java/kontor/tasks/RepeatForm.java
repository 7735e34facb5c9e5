package kontor.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a task comes again, as somebody types it. Fields of other units are passed over.
 */
class RepeatForm {

	private Recurrence.@Nullable Unit unit;

	private @Nullable Integer every = 1;

	private Set<DayOfWeek> weekdays = new TreeSet<>();

	private @Nullable Integer day;

	private @Nullable LocalDate until;

	private @Nullable Integer count;

	private Recurrence.Basis from = Recurrence.Basis.DUE;

	static RepeatForm of(@Nullable Recurrence rule) {
		RepeatForm form = new RepeatForm();
		if (rule != null) {
			form.unit = rule.unit();
			form.every = rule.every();
			form.weekdays = rule.weekdays();
			form.day = rule.day();
			form.until = rule.until();
			form.count = rule.count();
			form.from = rule.from();
		}
		return form;
	}

	/**
	 * @return null: it does not come again
	 * @throws TaskRefusedException where it makes no sense
	 */
	@Nullable Recurrence toRecurrence() {
		if (unit == null) {
			return null;
		}
		boolean monthly = unit == Recurrence.Unit.MONTHS || unit == Recurrence.Unit.YEARS;
		return new Recurrence(unit, every == null ? 0 : every,
				new TreeSet<>(unit == Recurrence.Unit.WEEKS ? weekdays : Set.of()), monthly ? day : null, until, count,
				from);
	}

	public boolean isSet() {
		return unit != null;
	}

	public List<Recurrence.Unit> units() {
		return List.of(Recurrence.Unit.values());
	}

	public List<DayOfWeek> days() {
		return List.of(DayOfWeek.values());
	}

	public List<Recurrence.Basis> bases() {
		return List.of(Recurrence.Basis.values());
	}

	public Recurrence.@Nullable Unit getUnit() {
		return unit;
	}

	public void setUnit(Recurrence.@Nullable Unit unit) {
		this.unit = unit;
	}

	public @Nullable Integer getEvery() {
		return every;
	}

	public void setEvery(@Nullable Integer every) {
		this.every = every;
	}

	public Set<DayOfWeek> getWeekdays() {
		return weekdays;
	}

	public void setWeekdays(@Nullable Set<DayOfWeek> weekdays) {
		this.weekdays = weekdays == null ? new TreeSet<>() : weekdays;
	}

	public @Nullable Integer getDay() {
		return day;
	}

	public void setDay(@Nullable Integer day) {
		this.day = day;
	}

	public @Nullable LocalDate getUntil() {
		return until;
	}

	public void setUntil(@Nullable LocalDate until) {
		this.until = until;
	}

	public @Nullable Integer getCount() {
		return count;
	}

	public void setCount(@Nullable Integer count) {
		this.count = count;
	}

	public Recurrence.Basis getFrom() {
		return from;
	}

	public void setFrom(Recurrence.@Nullable Basis from) {
		this.from = from == null ? Recurrence.Basis.DUE : from;
	}

}
