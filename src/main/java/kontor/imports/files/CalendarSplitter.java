package kontor.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a calendar into its events, and keeps what they share. */
final class CalendarSplitter {

	private static final int LONGEST_LINE = 200_000;

	private static final int DEEPEST = 100;

	private static final Set<String> OTHERS = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

	private static final Set<String> ENDS_EVENTS = Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE",
			"VCALENDAR");

	private static final Pattern QUOTED = Pattern.compile("[^:]*;(?:ENCODING=)?\"?QUOTED-PRINTABLE[^:]*:",
			Pattern.CASE_INSENSITIVE);

	private final Limits limits;

	private final List<EventLine> zones = new ArrayList<>();

	private final Deque<String> open = new ArrayDeque<>();

	private String method = "";

	private int others;

	private int events;

	private boolean begun;

	private List<EventLine> lines = new ArrayList<>();

	private List<EventLine> alarms = new ArrayList<>();

	private long size;

	private @Nullable Reason reason;

	private String where = "";

	CalendarSplitter(Limits limits) {
		this.limits = limits;
	}

	/** The lines of all VTIMEZONEs. */
	List<EventLine> zones() {
		return zones;
	}

	/** How many tasks, journals and the like there are. */
	int others() {
		return others;
	}

	/** Stops where an event is not wanted any more. */
	void split(Reader text, Predicate<EventText> use) throws IOException {
		LineReader reader = new LineReader(text, LONGEST_LINE);
		StringBuilder whole = new StringBuilder();
		boolean more = true;
		for (String line = reader.next(); line != null && more; line = reader.next()) {
			boolean goesOn = isQuotedOpen(whole);
			if (goesOn && whole.length() < LONGEST_LINE && !line.toUpperCase(Locale.ROOT).startsWith("END:")) {
				whole.setLength(whole.length() - 1);
				whole.append(line.startsWith(" ") ? line.substring(1) : line);
				size += line.length();
			}
			else if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
				if (whole.length() < LONGEST_LINE) {
					whole.append(line, 1, line.length());
				}
				size += line.length();
			}
			else {
				more = take(whole.toString(), use);
				whole.setLength(0);
				whole.append(line);
			}
		}
		if (more && take(whole.toString(), use) && open.contains("VEVENT")) {
			reason = Reason.EVENT_WITHOUT_END;
			end(use);
		}
	}

	/** A quoted-printable value goes on after a sign of equality at the end of a line. */
	private static boolean isQuotedOpen(StringBuilder line) {
		int end = line.length();
		return end > 0 && line.charAt(end - 1) == '=' && QUOTED.matcher(line).lookingAt();
	}

	private boolean take(String raw, Predicate<EventText> use) {
		String line = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
		if (line.isBlank()) {
			return true;
		}
		size += line.length();
		EventLine parsed = EventLine.parse(line);
		if (parsed == null) {
			if (open.contains("VEVENT")) {
				wrong(Reason.EVENT_LINE, line);
			}
			return true;
		}
		return switch (parsed.name()) {
			case "BEGIN" -> begin(parsed.value().strip().toUpperCase(Locale.ROOT), use);
			case "END" -> end(parsed.value().strip().toUpperCase(Locale.ROOT), use);
			default -> keep(parsed);
		};
	}

	private boolean begin(String part, Predicate<EventText> use) {
		boolean more = !ENDS_EVENTS.contains(part) || unclosed(use);
		if (part.equals("VEVENT")) {
			size = 0;
		}
		else if (part.equals("VCALENDAR")) {
			begun = true;
			method = "";
			open.clear();
		}
		else if (OTHERS.contains(part)) {
			others++;
		}
		else if (open.contains("VTIMEZONE") || part.equals("VTIMEZONE")) {
			zones.add(new EventLine("BEGIN", Map.of(), part));
		}
		if (open.size() < DEEPEST) {
			open.push(part);
		}
		return more;
	}

	/** An event that goes on where something else begins or ends has no end. */
	private boolean unclosed(Predicate<EventText> use) {
		if (!open.contains("VEVENT")) {
			return true;
		}
		wrong(Reason.EVENT_WITHOUT_END, "");
		return end(use);
	}

	private boolean end(String part, Predicate<EventText> use) {
		if (!open.contains(part)) {
			return true;
		}
		if (part.equals("VEVENT")) {
			return end(use);
		}
		boolean more = !ENDS_EVENTS.contains(part) || unclosed(use);
		while (!open.isEmpty() && !open.pop().equals(part)) {
			continue;
		}
		return more;
	}

	private boolean end(Predicate<EventText> use) {
		while (open.contains("VEVENT")) {
			open.pop();
		}
		EventText event = new EventText(++events, method, lines, alarms, reason, where);
		lines = new ArrayList<>();
		alarms = new ArrayList<>();
		reason = null;
		where = "";
		return use.test(event);
	}

	private boolean keep(EventLine line) {
		if (open.contains("VTIMEZONE")) {
			if (zones.size() < 100_000) {
				zones.add(line);
			}
		}
		else if (open.contains("VALARM")) {
			alarms.add(line);
		}
		else if (open.contains("VEVENT")) {
			event(line);
		}
		else if (line.name().equals("METHOD") && begun) {
			method = line.value().strip().toUpperCase(Locale.ROOT);
		}
		return true;
	}

	private void event(EventLine line) {
		if (size > limits.cardBytes()) {
			wrong(Reason.EVENT_TOO_LARGE, "");
		}
		else if (!line.name().equals("ATTACH") && !line.name().startsWith("X-")) {
			lines.add(line);
		}
	}

	private void wrong(Reason what, String text) {
		if (reason == null) {
			reason = what;
			where = text;
		}
	}

}
