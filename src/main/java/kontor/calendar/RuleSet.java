package kontor.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several rules of one appointment, and rules of times that it leaves out, as calendars
 * of former days have them. An appointment keeps one rule; of more than that the times
 * themselves are written down, as far as {@link #end()}.
 */
public final class RuleSet {

	private final List<Rule> rules;

	private final List<Rule> without;

	/**
	 * @throws AppointmentRefusedException if one of them is no rule
	 */
	public RuleSet(List<String> rules, List<String> without) {
		this.rules = rules.stream().map(Rule::parse).toList();
		this.without = without.stream().map(Rule::parse).toList();
	}

	/**
	 * The first day that is not written down: a New Year, so that the same file brings
	 * the same times for a whole year.
	 */
	public static LocalDate end() {
		return Horizon.day().withDayOfYear(1).plusYears(1);
	}

	/** Whether there may be more than is written down. */
	public boolean isEndless() {
		return rules.stream().anyMatch(Rule::isEndless);
	}

	/**
	 * The same appointment with single times instead of a rule.
	 * @throws AppointmentRefusedException if there are too many
	 */
	public AppointmentImage applyTo(AppointmentImage image) {
		Span seed = image.toAppointment(0).draft().span();
		Set<LocalDateTime> times = new TreeSet<>();
		rules.forEach((rule) -> times.addAll(rule.times(seed, end().atStartOfDay())));
		Set<LocalDateTime> gone = new TreeSet<>();
		without.forEach((rule) -> gone.addAll(rule.matching(seed, end().atStartOfDay())));
		List<LocalDateTime> left = new ArrayList<>(image.exdates());
		if (gone.contains(seed.clock())) {
			left.add(seed.clock());
		}
		times.addAll(image.rdates());
		times.removeAll(gone);
		times.remove(seed.clock());
		if (times.size() > Rule.MOST) {
			throw new AppointmentRefusedException("repeat", "calendar.refused.many", Rule.MOST);
		}
		return image.at(List.copyOf(times), left.stream().distinct().sorted().toList());
	}

}
