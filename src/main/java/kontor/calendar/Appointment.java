package kontor.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stored appointment: one alone, a series, or a single one of a series that differs
 * from it.
 *
 * @param uid its name among programs
 * @param sequence how often it was changed in a way that others must know
 * @param seriesId the series that it belongs to; null for one that stands alone
 * @param recurrence the time on the clock of that series which it stands for
 * @param rdates further times on the clock of the series
 * @param exdates times left out
 */
public record Appointment(long id, String uid, int sequence, @Nullable Long seriesId,
		@Nullable LocalDateTime recurrence, AppointmentDraft draft, List<LocalDateTime> rdates,
		List<LocalDateTime> exdates, long version) {

	/** Stands for the time of those that are no series. */
	public static final LocalDateTime ONLY = LocalDateTime.of(1900, 1, 1, 0, 0);

	/** More rows one alone may not have. */
	static final int MOST_ROWS = 60_000;

	/** One time of an appointment. */
	public record Occurrence(LocalDateTime key, Span span) {

	}

	public boolean isSeries() {
		return draft.rule() != null || !rdates.isEmpty();
	}

	/** What its single ones are kept under where it has no times of its own. */
	public LocalDateTime key() {
		return recurrence == null ? ONLY : recurrence;
	}

	/**
	 * Every time it takes place.
	 * @param overridden times that have an appointment of their own
	 * @param horizon the first day that does not count
	 * @throws AppointmentRefusedException if there are too many
	 */
	public List<Occurrence> occurrences(Set<LocalDateTime> overridden, LocalDate horizon) {
		if (draft.status() == Status.CANCELLED) {
			return List.of();
		}
		if (!isSeries()) {
			return bounded(List.of(new Occurrence(key(), draft.span())));
		}
		List<Occurrence> all = new ArrayList<>();
		for (LocalDateTime time : times(horizon)) {
			if (!overridden.contains(time)) {
				all.add(new Occurrence(time, draft.span().at(time)));
			}
		}
		return bounded(all);
	}

	/** The times on the clock of the series, those left out by hand not among them. */
	public Set<LocalDateTime> times(LocalDate horizon) {
		Set<LocalDateTime> times = new TreeSet<>(rdates);
		LocalDateTime end = horizon.atStartOfDay();
		List<LocalDateTime> regular = draft.rule() == null ? List.of(draft.span().clock())
				: draft.rule().times(draft.span(), end);
		regular.forEach((time) -> times.add(draft.span().allDay() ? time.toLocalDate().atStartOfDay() : time));
		exdates.forEach(times::remove);
		times.removeIf((time) -> time.getYear() < Span.FIRST_YEAR || time.getYear() > Span.LAST_YEAR);
		return times;
	}

	private List<Occurrence> bounded(List<Occurrence> all) {
		long days = all.isEmpty() ? 0 : all.get(0).span().touches().size();
		if (days * all.size() * (draft.users().size() + 1) > MOST_ROWS) {
			throw new AppointmentRefusedException("repeat", "calendar.refused.rows");
		}
		return all;
	}

	/** The last day of all; null where it goes on beyond the horizon. */
	@Nullable LocalDate untilDay(List<Occurrence> all, LocalDate horizon) {
		Rule rule = draft.rule();
		boolean open = rule != null && (rule.isEndless() || goesOn(rule, horizon));
		if (open) {
			return null;
		}
		return all.stream()
			.map((one) -> one.span().touches())
			.map((days) -> days.get(days.size() - 1))
			.max(LocalDate::compareTo)
			.orElse(draft.span().firstDay());
	}

	private boolean goesOn(Rule rule, LocalDate horizon) {
		LocalDateTime last = rule.lastOn(draft.span());
		return last == null ? rule.times(draft.span(), horizon.atStartOfDay()).size() < rule.count()
				: !last.isBefore(horizon.atStartOfDay());
	}

	/** The same with other contents and times. */
	Appointment with(AppointmentDraft other, List<LocalDateTime> further, List<LocalDateTime> without) {
		return new Appointment(id, uid, sequence, seriesId, recurrence, other, further, without, version);
	}

}
