package kontor.imports.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.imports.files.ImportedAppointment.Attendee;
import kontor.imports.files.ImportedAppointment.Repeat;
import kontor.imports.files.ImportedAppointment.Status;
import org.jspecify.annotations.Nullable;

/** Reads one event of a calendar. */
final class EventReader {

	private static final Pattern MAIL = Pattern.compile("[^\\s<>:;,\"']+@[^\\s<>:;,\"']+");

	private static final int LONGEST_UID = 300;

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_PLACE = 500;

	private static final int LONGEST_NOTE = 20_000;

	private static final int LONGEST_REMINDER = 40_320;

	private static final int MOST_RULES = 50;

	private static final int MOST_ATTENDEES = 1000;

	private final EventText event;

	private final EventClocks clocks;

	private final List<RowProblem> problems = new ArrayList<>();

	private EventReader(EventText event, EventClocks clocks) {
		this.event = event;
		this.clocks = clocks;
	}

	static ImportedAppointment read(EventText event, EventClocks clocks) {
		return new EventReader(event, clocks).read();
	}

	private ImportedAppointment read() {
		if (event.reason() != null) {
			wrong(null, event.reason(), event.where());
		}
		EventTimes times = new EventTimes(event, clocks, problems);
		if (times.begin() == null && problems.isEmpty() && status() != Status.CANCELLED) {
			wrong("DTSTART", Reason.EVENT_WITHOUT_START);
		}
		EventTimes.When recurrence = times.one("RECURRENCE-ID");
		if (event.isTurn() && !event.all("RECURRENCE-ID").get(0).parameter("RANGE").equalsIgnoreCase("THISANDFUTURE")) {
			wrong("RECURRENCE-ID", Reason.EVENT_RANGE);
		}
		return new ImportedAppointment(event.number(), uid(event), sequence(), recurrence == null || recurrence.day()
				? null
				: recurrence.time().atZone(recurrence.zone() == null ? times.zone() : recurrence.zone()).toInstant(),
				recurrence == null || !recurrence.day() ? null : recurrence.time().toLocalDate(), title(),
				shortened("LOCATION", LONGEST_PLACE), shortened("DESCRIPTION", LONGEST_NOTE), times.isDay(),
				times.begin(), times.end(), times.zone().getId(),
				new Repeat(rules("RRULE"), rules("EXRULE"), times.times("RDATE"), times.times("EXDATE")), status(),
				event.text("CLASS").matches("(?i)PRIVATE|CONFIDENTIAL"), times.reminder(LONGEST_REMINDER), attendees(),
				problems);
	}

	private void wrong(@Nullable String field, Reason reason, Object... args) {
		problems.add(RowProblem.of(field, reason, args));
	}

	/** Its name among programs; one made of its contents where it has none. */
	static String uid(EventText event) {
		String uid = event.text("UID").replaceAll("\\s+", " ");
		if (!uid.isEmpty()) {
			return uid.length() <= LONGEST_UID ? uid : hash(uid);
		}
		return hash(event.lines()
			.stream()
			.filter((line) -> !line.name().matches("DTSTAMP|LAST-MODIFIED"))
			.map(EventLine::toString)
			.reduce("", String::concat));
	}

	private static String hash(String text) {
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + "@import";
	}

	private int sequence() {
		String text = event.text("SEQUENCE");
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	private String title() {
		String title = shortened("SUMMARY", LONGEST_TITLE);
		if (title != null) {
			return title.replaceAll("\\s+", " ");
		}
		String other = Stream.of("DESCRIPTION", "LOCATION")
			.map(event::text)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse("–");
		wrong("SUMMARY", Reason.EVENT_WITHOUT_TITLE);
		String line = other.lines().findFirst().orElse("–").strip();
		return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line.isEmpty() ? "–" : line;
	}

	private @Nullable String shortened(String name, int most) {
		String text = event.text(name);
		if (text.length() > most) {
			wrong(name, Reason.FIELD_SHORTENED, most);
			text = text.substring(0, most).strip();
		}
		return text.isBlank() ? null : text;
	}

	private List<String> rules(String name) {
		List<String> rules = new ArrayList<>();
		for (EventLine line : event.all(name)) {
			String rule = line.value().strip();
			String modern = OldRule.isOld(rule) ? OldRule.modern(rule).orElse("") : rule;
			if (!rule.isEmpty() && modern.isEmpty()) {
				wrong(name, Reason.EVENT_RULE_OLD, rule);
			}
			else if (!rule.isEmpty() && !rules.contains(modern)) {
				rules.add(modern);
			}
		}
		if (rules.size() > MOST_RULES) {
			wrong(name, Reason.EVENT_TIMES, MOST_RULES);
		}
		return rules;
	}

	private Status status() {
		String text = event.text("STATUS").toUpperCase(Locale.ROOT);
		return event.method().equals("CANCEL") || text.equals("CANCELLED") ? Status.CANCELLED
				: text.equals("TENTATIVE") ? Status.TENTATIVE : Status.CONFIRMED;
	}

	private List<Attendee> attendees() {
		List<Attendee> all = event.all("ATTENDEE").stream().map(EventReader::attendee).distinct().toList();
		if (all.size() > MOST_ATTENDEES) {
			wrong("ATTENDEE", Reason.EVENT_ATTENDEES, MOST_ATTENDEES);
			return List.of();
		}
		return all.stream().filter((one) -> !one.name().isBlank() && one.name().length() <= LONGEST_TITLE).toList();
	}

	/** "mailto:eva@example.com", and of old "Eva Groß &lt;eva@example.com&gt;". */
	private static Attendee attendee(EventLine line) {
		String text = line.text();
		Matcher mail = MAIL.matcher(text.replaceFirst("(?i)^mailto:", ""));
		String address = mail.find() ? mail.group() : null;
		String name = line.parameter("CN").replaceAll("^'|'$", "");
		String bare = text.replaceFirst("(?i)^mailto:", "");
		String without = address == null ? bare : bare.replace("<" + address + ">", "");
		String shown = Stream.of(name, without, bare).filter((some) -> !some.isBlank()).findFirst().orElse("");
		return new Attendee(Texts.clean(shown).replaceAll("\\s+", " "),
				address == null ? null : address.toLowerCase(Locale.ROOT));
	}

}
