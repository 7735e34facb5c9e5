package kontor.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parts a calendar into its events, and keeps what they share. */
final class CalendarSplitter {

	private static final int LONGEST_LINE = 200_000;

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

	/** PUBLISH, REQUEST, CANCEL, or nothing. */
	String method() {
		return method;
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
			if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
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
		boolean more = true;
		if (part.equals("VEVENT")) {
			if (open.contains("VEVENT")) {
				wrong(Reason.EVENT_WITHOUT_END, "");
				more = end(use);
			}
			size = 0;
		}
		else if (part.matches("VTODO|VJOURNAL|VFREEBUSY")) {
			others++;
		}
		else if (part.equals("VCALENDAR")) {
			begun = true;
		}
		else if (open.contains("VTIMEZONE") || part.equals("VTIMEZONE")) {
			zones.add(new EventLine("BEGIN", Map.of(), part));
		}
		open.push(part);
		return more;
	}

	private boolean end(String part, Predicate<EventText> use) {
		if (!open.contains(part)) {
			return true;
		}
		while (!open.isEmpty() && !open.peek().equals(part)) {
			open.pop();
		}
		open.pop();
		return !part.equals("VEVENT") || end(use);
	}

	private boolean end(Predicate<EventText> use) {
		while (open.contains("VEVENT")) {
			open.pop();
		}
		EventText event = new EventText(++events, lines, alarms, reason, where);
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
