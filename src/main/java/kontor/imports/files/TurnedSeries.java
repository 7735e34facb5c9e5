package kontor.imports.files;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Rule;
import kontor.calendar.RuleSet;
import kontor.calendar.Span;
import kontor.imports.files.ImportedAppointment.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * A series that is another one from some of its times on (RANGE=THISANDFUTURE): it
 * becomes several, each with an end but the last.
 */
final class TurnedSeries {

	private static final List<String> CLOCK = List.of("BYHOUR", "BYMINUTE", "BYSECOND");

	private final ImportedAppointment series;

	private final @Nullable Span seed;

	private final @Nullable Rule rule;

	private final List<Part> parts = new ArrayList<>();

	/**
	 * @param from on the clock of the series: the first time that is otherwise
	 */
	private record Part(LocalDateTime from, ImportedAppointment event) {

		Duration shift() {
			return Duration.between(from, event.start());
		}

		/** As the single ones without their series are called. */
		String uid() {
			String name = event.uid() + "/" + from;
			return name.length() > 300 ? name.substring(name.length() - 300) : name;
		}

	}

	/**
	 * @param series has a start
	 * @param turns those that change it
	 */
	TurnedSeries(ImportedAppointment series, List<ImportedAppointment> turns) {
		this.series = series;
		Span span = null;
		Rule known = null;
		try {
			span = series.allDay() ? Span.days(series.start().toLocalDate(), series.start().toLocalDate())
					: Span.times(series.start(), series.start(), ZoneId.of(series.zone()));
			known = series.repeat().rules().size() == 1 ? Rule.parse(series.repeat().rules().get(0)) : null;
			for (ImportedAppointment turn : turns) {
				if (turn.start() != null && turn.isSingle()) {
					parts.add(new Part(key(turn), turn));
				}
			}
		}
		catch (AppointmentRefusedException ex) {
			parts.clear(); // the series itself is refused for the same reason
		}
		seed = span;
		rule = known;
		parts.sort(Comparator.comparing(Part::from));
	}

	private LocalDateTime key(ImportedAppointment single) {
		if (single.recurrence() != null) {
			LocalDateTime time = single.recurrence().atZone(ZoneId.of(series.zone())).toLocalDateTime();
			return series.allDay() ? time.toLocalDate().atStartOfDay() : time;
		}
		return series.allDay() ? single.recurrenceDay().atStartOfDay()
				: single.recurrenceDay().atTime(series.start().toLocalTime());
	}

	/** What stays of the series. */
	ImportedAppointment beginning() {
		if (parts.isEmpty()) {
			return series;
		}
		LocalDateTime end = parts.get(0).from();
		Repeat all = series.repeat();
		List<LocalDateTime> left = new ArrayList<>(before(all.exdates(), end));
		if (!seed.clock().isBefore(end)) {
			left.add(seed.clock());
		}
		return series
			.repeating(new Repeat(rule == null ? all.rules() : List.of(rule.endingBefore(end, seed).toString()),
					all.exrules(), before(all.rdates(), end), left));
	}

	private static List<LocalDateTime> before(List<LocalDateTime> times, LocalDateTime end) {
		return times.stream().filter((time) -> time.isBefore(end)).toList();
	}

	/** A later part of the series, or a single one in the part that it belongs to. */
	ImportedAppointment place(ImportedAppointment single) {
		if (!single.isSingle()) {
			return single;
		}
		LocalDateTime key = key(single);
		Part last = null;
		for (int at = 0; at < parts.size(); at++) {
			Part part = parts.get(at);
			if (part.event().row() == single.row()) {
				return goingOn(part, at + 1 == parts.size() ? null : parts.get(at + 1).from());
			}
			last = part.from().isAfter(key) ? last : part;
		}
		return last == null ? single : single.within(last.uid(), key.plus(last.shift()), last.event().zone());
	}

	private ImportedAppointment goingOn(Part part, @Nullable LocalDateTime end) {
		LocalDateTime last = end == null ? RuleSet.end().atStartOfDay() : end;
		Set<LocalDateTime> further = new TreeSet<>(between(series.repeat().rdates(), part.from(), last));
		List<LocalDateTime> left = moved(between(series.repeat().exdates(), part.from(), last), part.shift());
		boolean sameDay = part.event().start().toLocalDate().equals(part.from().toLocalDate());
		boolean sayable = rule != null && sameDay && CLOCK.stream().noneMatch(rule.conditions()::contains);
		List<String> rules = List.of();
		try {
			if (sayable) {
				rules = List.of(rule(part, end).toString());
			}
			else if (rule != null) {
				further.addAll(between(rule.times(seed, last), part.from(), last));
			}
		}
		catch (AppointmentRefusedException ex) {
			return part.event().wrong("RECURRENCE-ID", Reason.EVENT_RANGE);
		}
		further.remove(part.from());
		return part.event()
			.alone(part.uid())
			.repeating(new Repeat(rules, List.of(), moved(List.copyOf(further), part.shift()), left));
	}

	private Rule rule(Part part, @Nullable LocalDateTime end) {
		Span own = Span.times(part.event().start(), part.event().start(), ZoneId.of(part.event().zone()));
		int gone = rule.count() == 0 ? 0
				: (int) rule.times(seed, part.from()).stream().filter((time) -> time.isBefore(part.from())).count();
		Rule rest = rule.count() == 0 ? rule : rule.counting(Math.max(1, rule.count() - gone));
		return end == null ? rest : rest.endingBefore(end.plus(part.shift()), own);
	}

	private static List<LocalDateTime> between(List<LocalDateTime> times, LocalDateTime from, LocalDateTime end) {
		return times.stream().filter((time) -> !time.isBefore(from) && time.isBefore(end)).toList();
	}

	private static List<LocalDateTime> moved(List<LocalDateTime> times, Duration by) {
		return times.stream().map((time) -> time.plus(by)).toList();
	}

}
