package kontor.calendar.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;

/**
 * A clock as a VTIMEZONE: its rules of today, which hold since the last time they were
 * changed, and before that its offsets since 1970 one by one.
 */
final class Clocks {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final Instant SINCE = Instant.parse("1970-01-01T00:00:00Z");

	private Clocks() {
	}

	static boolean isUtc(ZoneId zone) {
		return zone.getRules().isFixedOffset() && zone.getRules().getOffset(SINCE).equals(ZoneOffset.UTC);
	}

	static void write(ZoneId zone, IcsText out) {
		ZoneRules rules = zone.getRules();
		out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
		ZoneOffset start = rules.getOffset(SINCE);
		out.line("BEGIN", "STANDARD")
			.line("DTSTART", "19700101T000000")
			.line("TZOFFSETFROM", offset(start))
			.line("TZOFFSETTO", offset(start))
			.line("END", "STANDARD");
		rules.getTransitions()
			.stream()
			.filter((one) -> one.getInstant().isAfter(SINCE))
			.forEach((one) -> once(one, rules, out));
		int year = rules.getTransitions().isEmpty() ? 1970
				: rules.getTransitions().get(rules.getTransitions().size() - 1).getDateTimeBefore().getYear() + 1;
		rules.getTransitionRules().forEach((rule) -> yearly(rule, year, out));
		out.line("END", "VTIMEZONE");
	}

	private static void once(ZoneOffsetTransition one, ZoneRules rules, IcsText out) {
		part(rules.isDaylightSavings(one.getInstant()), one.getDateTimeBefore(), one.getOffsetBefore(),
				one.getOffsetAfter(), "", out);
	}

	private static void yearly(ZoneOffsetTransitionRule rule, int year, IcsText out) {
		ZoneOffsetTransition first = rule.createTransition(year);
		boolean summer = first.getOffsetAfter().getTotalSeconds() > rule.getStandardOffset().getTotalSeconds();
		String day = rule.getDayOfWeek() == null ? "BYMONTHDAY=" + rule.getDayOfMonthIndicator()
				: "BYDAY=" + place(rule) + rule.getDayOfWeek().name().substring(0, 2);
		part(summer, first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter(),
				"FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day, out);
	}

	/** "On or after the 8th" is the second. */
	private static int place(ZoneOffsetTransitionRule rule) {
		int day = rule.getDayOfMonthIndicator();
		return day < 0 || day > 22 ? -1 : (day - 1) / 7 + 1;
	}

	private static void part(boolean summer, LocalDateTime start, ZoneOffset before, ZoneOffset after, String rule,
			IcsText out) {
		String name = summer ? "DAYLIGHT" : "STANDARD";
		out.line("BEGIN", name)
			.line("DTSTART", start.format(STAMP))
			.line("TZOFFSETFROM", offset(before))
			.line("TZOFFSETTO", offset(after));
		if (!rule.isEmpty()) {
			out.line("RRULE", rule);
		}
		out.line("END", name);
	}

	private static String offset(ZoneOffset offset) {
		String text = offset.getId().equals("Z") ? "+0000" : offset.getId().replace(":", "");
		return text;
	}

}
