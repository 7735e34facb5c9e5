package kontor.imports.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.calendar.AppointmentImage;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.ImportedAppointments;
import kontor.calendar.ImportedAppointments.Known;
import kontor.calendar.ImportedAppointments.Placed;
import kontor.calendar.ImportedAppointments.Somebody;
import kontor.calendar.RuleSet;
import kontor.calendar.Status;
import kontor.history.Channel;
import kontor.imports.files.ImportedAppointment;
import kontor.imports.files.ImportedAppointment.Attendee;
import kontor.imports.files.ImportedAppointment.Repeat;
import kontor.imports.matching.Judgement.Verdict;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/** Works through the events of a calendar: each is found again by its UID. */
final class AppointmentDesk implements Desk {

	/** So many events a preview keeps in mind. */
	private static final int KEPT = 100_000;

	private final ImportedAppointments appointments;

	private final Optional<Viewer> viewer;

	/** What is there, and what will be, by name and time. */
	private final Map<String, Known> known = new HashMap<>();

	private final List<Change> changes = new ArrayList<>();

	private Map<String, Somebody> people = Map.of();

	/**
	 * What is to be written.
	 *
	 * @param before null for a new one
	 * @param series key of the series that a single one belongs to
	 */
	private record Change(String key, AppointmentImage image, @Nullable Known before, @Nullable String series) {

	}

	/**
	 * @param viewer whose calendar it is; empty where there is nobody yet
	 */
	AppointmentDesk(ImportedAppointments appointments, Optional<Viewer> viewer) {
		this.appointments = appointments;
		this.viewer = viewer;
	}

	@Override
	public List<Judgement> judge(List<Task> tasks) {
		if (viewer.isEmpty()) {
			return tasks.stream()
				.map((task) -> Judgement.wrong(List.of(Remark.wrong(null, "imports.error.no-calendar"))))
				.toList();
		}
		List<ImportedAppointment> events = tasks.stream().map((task) -> (ImportedAppointment) task.row()).toList();
		List<String> uids = events.stream()
			.flatMap((event) -> event.isSingle() ? Stream.of(event.uid(), alone(event)) : Stream.of(event.uid()))
			.distinct()
			.toList();
		people = appointments.people(mails(events), viewer.get());
		appointments.find(viewer.get().id(), uids)
			.forEach((one) -> known.putIfAbsent(key(one.image().uid(), one.image().recurrence()), one));
		return events.stream().map(this::judge).toList();
	}

	private static Set<String> mails(List<ImportedAppointment> events) {
		return events.stream()
			.flatMap((event) -> event.attendees().stream())
			.map(Attendee::mail)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static String key(String uid, @Nullable LocalDateTime recurrence) {
		return uid + "\n" + (recurrence == null ? "" : recurrence);
	}

	/** The name of a single one whose series is nowhere. */
	private static String alone(ImportedAppointment event) {
		String name = event.uid() + "/" + Objects.toString(event.recurrence(), Objects.toString(event.recurrenceDay()));
		return name.length() > 300 ? name.substring(name.length() - 300) : name;
	}

	private Judgement judge(ImportedAppointment event) {
		List<Remark> remarks = new ArrayList<>(event.problems().stream().map(Remark::of).toList());
		if (remarks.stream().anyMatch(Remark::wrong)) {
			return Judgement.wrong(remarks);
		}
		try {
			return new Judgement(place(event, remarks), null, List.of(), remarks);
		}
		catch (AppointmentRefusedException ex) {
			remarks.add(Remark.wrong(null, ex.code(),
					Stream.of(ex.arguments()).map(String::valueOf).toArray(String[]::new)));
			return Judgement.wrong(remarks);
		}
	}

	private Verdict place(ImportedAppointment event, List<Remark> remarks) {
		Known series = event.isSingle() ? known.get(key(event.uid(), null)) : null;
		LocalDateTime recurrence = series == null ? null : recurrence(event, series.image());
		String uid = event.isSingle() && series == null ? alone(event) : event.uid();
		String key = key(uid, recurrence);
		Known before = known.get(key);
		if (event.start() == null && before == null && recurrence == null) {
			remarks.add(Remark.hint(null, "imports.hint.event-not-here"));
			return Verdict.SAME;
		}
		AppointmentImage image = expanded(event, image(event, uid, recurrence, before, series), remarks).checked();
		if (before != null && image.sequence() < before.image().sequence()) {
			remarks.add(Remark.hint(null, "imports.hint.event-older"));
			return Verdict.SAME;
		}
		if (before != null
				&& image.numbered(before.image().sequence()).within(before.image().seriesId()).equals(before.image())) {
			return Verdict.SAME;
		}
		known.put(key, new Known(before == null ? 0 : before.id(), before == null ? 0 : before.version() + 1,
				image.within(before == null ? null : before.image().seriesId())));
		changes.add(new Change(key, image, before, series == null ? null : key(event.uid(), null)));
		return before == null ? Verdict.NEW : Verdict.CHANGED;
	}

	/** Of more than one rule the times are written down. */
	private static AppointmentImage expanded(ImportedAppointment event, AppointmentImage image, List<Remark> remarks) {
		if (event.isSingle() || event.repeat().isPlain()) {
			return image;
		}
		RuleSet rules = new RuleSet(event.repeat().rules(), event.repeat().exrules());
		if (rules.isEndless()) {
			remarks.add(Remark.hint("RRULE", "imports.hint.event-rules", String.valueOf(RuleSet.end().getYear() - 1)));
		}
		return rules.applyTo(image);
	}

	private static LocalDateTime recurrence(ImportedAppointment event, AppointmentImage series) {
		return event.recurrence() != null ? ImportedAppointments.key(series, event.recurrence()) : series.allDay()
				? event.recurrenceDay().atStartOfDay() : event.recurrenceDay().atTime(series.start().toLocalTime());
	}

	/** What the file does not know of stays as it is. */
	private AppointmentImage image(ImportedAppointment event, String uid, @Nullable LocalDateTime recurrence,
			@Nullable Known before, @Nullable Known series) {
		AppointmentImage old = before == null ? null : before.image();
		if (event.start() == null) {
			return (old == null ? series.image().moved(recurrence) : old).calledOff(event.sequence(), recurrence);
		}
		Repeat repeat = event.isSingle() ? new Repeat(List.of(), List.of(), List.of(), List.of()) : event.repeat();
		Set<Long> users = new LinkedHashSet<>(old == null ? List.of() : old.users());
		Set<Long> persons = new LinkedHashSet<>(old == null ? List.of() : old.persons());
		List<String> others = new ArrayList<>();
		event.attendees().forEach((one) -> invite(one, users, persons, others));
		return new AppointmentImage(viewer.orElseThrow().id(), uid, event.sequence(), null, recurrence,
				old == null ? Channel.MEETING : old.channel(), Status.valueOf(event.status().name()), event.title(),
				event.place(), event.note(), old == null ? null : old.customerId(), event.privately(), event.allDay(),
				event.start(), event.end(), event.zone(), old == null ? null : old.travelBefore(),
				old == null ? null : old.travelAfter(), event.reminderMinutes(),
				repeat.isPlain() && !repeat.rules().isEmpty() ? repeat.rules().get(0) : null, repeat.rdates(),
				repeat.exdates(), List.copyOf(users), List.copyOf(persons), others);
	}

	private void invite(Attendee one, Set<Long> users, Set<Long> persons, List<String> others) {
		Somebody known = one.mail() == null ? null : people.get(one.mail());
		if (known == null) {
			others.add(one.name());
		}
		else if (known.userId() != null) {
			users.add(known.userId());
		}
		else {
			persons.add(known.personId());
		}
	}

	@Override
	public Saved save(@Nullable Long by) {
		Map<String, Change> last = new LinkedHashMap<>();
		changes.forEach((change) -> last.merge(change.key(), change,
				(first, then) -> new Change(first.key(), then.image(), first.before(), then.series())));
		Iterator<Long> fresh = appointments
			.ids((int) last.values().stream().filter((change) -> change.before() == null).count())
			.iterator();
		Map<String, Long> ids = new HashMap<>();
		last.forEach((key, change) -> ids.put(key, change.before() == null ? fresh.next() : change.before().id()));
		appointments.write(last.values().stream().map((change) -> placed(change, ids)).toList(), by);
		return new Saved(last.values().stream().map((change) -> image(change, ids.get(change.key()))).toList(),
				Map.of());
	}

	private Placed placed(Change change, Map<String, Long> ids) {
		Known before = change.before();
		Long series = before != null ? before.image().seriesId()
				: change.series() == null ? null : ids.getOrDefault(change.series(), known.get(change.series()).id());
		return new Placed(ids.get(change.key()), change.image().within(series), before == null);
	}

	private static Image image(Change change, long id) {
		Known before = change.before();
		return new Image(Image.Kind.APPOINTMENT, id, change.image().title(), before == null ? null : before.image(),
				before == null ? null : before.version(), before == null ? 0 : before.version() + 1);
	}

	@Override
	public void tidy() {
		changes.clear();
		if (known.size() > KEPT) {
			known.clear();
		}
	}

}
