package kontor.calendar.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kontor.calendar.Appointment;
import kontor.calendar.AppointmentDraft;
import kontor.calendar.FeedLines;
import kontor.calendar.Span;
import kontor.calendar.Status;

/** Writes a calendar for other programs. */
final class CalendarText {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private final String busy;

	private final String name;

	/**
	 * @param busy what stands for an appointment of which nothing may be told
	 */
	CalendarText(String name, String busy) {
		this.name = name;
		this.busy = busy;
	}

	String write(List<FeedLines.Line> lines) {
		IcsText out = new IcsText();
		out.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Kontor//Kontor//DE");
		out.line("CALSCALE", "GREGORIAN").line("METHOD", "PUBLISH").text("X-WR-CALNAME", name);
		zones(lines).forEach((zone) -> Clocks.write(ZoneId.of(zone), out));
		lines.forEach((line) -> event(line, out));
		return out.line("END", "VCALENDAR").toString();
	}

	private static Set<String> zones(List<FeedLines.Line> lines) {
		return lines.stream()
			.map((line) -> line.clock())
			.filter((zone) -> !Clocks.isUtc(zone))
			.map(ZoneId::getId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void event(FeedLines.Line line, IcsText out) {
		Appointment appointment = line.appointment();
		AppointmentDraft draft = appointment.draft();
		out.line("BEGIN", "VEVENT")
			.text("UID", appointment.uid())
			.line("SEQUENCE", String.valueOf(appointment.sequence()))
			.line("DTSTAMP", utc(Instant.now()));
		when(draft.span(), out);
		if (appointment.recurrence() != null) {
			time("RECURRENCE-ID", appointment.recurrence(), line.clock(), line.ofDays(), out);
		}
		if (draft.rule() != null) {
			out.line("RRULE", draft.rule().toString());
		}
		appointment.rdates().forEach((time) -> time("RDATE", time, line.clock(), draft.span().allDay(), out));
		line.leftOut().forEach((time) -> time("EXDATE", time, line.clock(), draft.span().allDay(), out));
		out.line("STATUS", draft.status().name());
		if (line.readable()) {
			contents(line, out);
		}
		else {
			out.text("SUMMARY", busy).line("CLASS", "PRIVATE");
		}
		out.line("END", "VEVENT");
	}

	private void contents(FeedLines.Line line, IcsText out) {
		AppointmentDraft draft = line.appointment().draft();
		String note = draft.note() == null ? "" : draft.note();
		String customer = line.customerName() == null ? "" : line.customerName();
		out.text("SUMMARY", draft.title())
			.text("LOCATION", draft.place() == null ? "" : draft.place())
			.text("DESCRIPTION", customer.isEmpty() || note.isEmpty() ? customer + note : customer + "\n" + note)
			.line("CLASS", draft.privately() ? "PRIVATE" : "PUBLIC");
		if (draft.reminderMinutes() != null && draft.status() != Status.CANCELLED) {
			int before = draft.reminderMinutes() + (draft.travelBefore() == null ? 0 : draft.travelBefore());
			out.line("BEGIN", "VALARM").line("ACTION", "DISPLAY").text("DESCRIPTION", draft.title());
			out.line("TRIGGER", "-PT" + before + "M").line("END", "VALARM");
		}
	}

	private static void when(Span span, IcsText out) {
		if (span.allDay()) {
			out.line("DTSTART;VALUE=DATE", span.firstDay().format(DAY));
			out.line("DTEND;VALUE=DATE", span.lastDay().plusDays(1).format(DAY));
		}
		else {
			moment("DTSTART", span.start(), out);
			moment("DTEND", span.end(), out);
		}
	}

	private static void moment(String name, ZonedDateTime moment, IcsText out) {
		if (Clocks.isUtc(moment.getZone())) {
			out.line(name, utc(moment.toInstant()));
		}
		else {
			out.line(name + ";TZID=" + moment.getZone().getId(), moment.format(STAMP));
		}
	}

	private static void time(String name, LocalDateTime time, ZoneId clock, boolean day, IcsText out) {
		if (day) {
			out.line(name + ";VALUE=DATE", time.format(DAY));
		}
		else {
			moment(name, time.atZone(clock), out);
		}
	}

	private static String utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).format(STAMP) + "Z";
	}

}
