package kontor.imports.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.calendar.AppointmentImage;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.ImportedAppointments;
import kontor.calendar.ImportedAppointments.Known;
import kontor.calendar.Status;
import kontor.history.Channel;
import kontor.imports.files.ImportedAppointment;
import kontor.imports.matching.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/** Works through the events of a calendar: each is found again by its UID. */
final class AppointmentDesk implements Desk {

	/** So many events a preview keeps in mind. */
	private static final int KEPT = 100_000;

	private final ImportedAppointments appointments;

	private final Optional<Long> owner;

	/** What is there, and what will be, by name and time. */
	private final Map<String, Known> known = new HashMap<>();

	private final List<Change> changes = new ArrayList<>();

	/**
	 * What is to be written.
	 *
	 * @param before null for a new one
	 * @param series key of the series that a single one belongs to
	 */
	private record Change(String key, AppointmentImage image, @Nullable Known before, @Nullable String series) {

	}

	AppointmentDesk(ImportedAppointments appointments, @Nullable Long by) {
		this.appointments = appointments;
		this.owner = appointments.owner(by);
	}

	@Override
	public List<Judgement> judge(List<Task> tasks) {
		if (owner.isEmpty()) {
			return tasks.stream()
				.map((task) -> Judgement.wrong(List.of(Remark.wrong(null, "imports.error.no-calendar"))))
				.toList();
		}
		List<ImportedAppointment> events = tasks.stream().map((task) -> (ImportedAppointment) task.row()).toList();
		List<String> uids = events.stream()
			.flatMap((event) -> Stream.of(event.uid(), alone(event)))
			.distinct()
			.toList();
		appointments.find(owner.get(), uids)
			.forEach((one) -> known.putIfAbsent(key(one.image().uid(), one.image().recurrence()), one));
		return events.stream().map(this::judge).toList();
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
		if (remarks.stream().anyMatch(Remark::wrong) || event.start() == null || event.end() == null) {
			return Judgement.wrong(remarks);
		}
		try {
			return new Judgement(place(event, event.start(), event.end(), remarks), null, List.of(), remarks);
		}
		catch (AppointmentRefusedException ex) {
			remarks.add(Remark.wrong(null, ex.code(),
					Stream.of(ex.arguments()).map(String::valueOf).toArray(String[]::new)));
			return Judgement.wrong(remarks);
		}
	}

	private Verdict place(ImportedAppointment event, LocalDateTime start, LocalDateTime end, List<Remark> remarks) {
		Known series = event.isSingle() ? known.get(key(event.uid(), null)) : null;
		LocalDateTime recurrence = series == null ? null : recurrence(event, series.image());
		String uid = event.isSingle() && series == null ? alone(event) : event.uid();
		String key = key(uid, recurrence);
		Known before = known.get(key);
		AppointmentImage image = image(event, uid, recurrence, start, end, before).checked();
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

	private static LocalDateTime recurrence(ImportedAppointment event, AppointmentImage series) {
		return event.recurrence() != null ? ImportedAppointments.key(series, event.recurrence()) : series.allDay()
				? event.recurrenceDay().atStartOfDay() : event.recurrenceDay().atTime(series.start().toLocalTime());
	}

	/** What the file does not know of stays as it is. */
	private AppointmentImage image(ImportedAppointment event, String uid, @Nullable LocalDateTime recurrence,
			LocalDateTime start, LocalDateTime end, @Nullable Known before) {
		AppointmentImage old = before == null ? null : before.image();
		boolean single = event.isSingle();
		return new AppointmentImage(owner.orElseThrow(), uid, event.sequence(), null, recurrence,
				old == null ? Channel.MEETING : old.channel(), Status.valueOf(event.status().name()), event.title(),
				event.place(), event.note(), old == null ? null : old.customerId(), event.privately(), event.allDay(),
				start, end, event.zone(), old == null ? null : old.travelBefore(),
				old == null ? null : old.travelAfter(), event.reminderMinutes(), single ? null : event.rule(),
				single ? List.of() : event.rdates(), single ? List.of() : event.exdates(),
				old == null ? List.of() : old.users(), old == null ? List.of() : old.persons(), event.others());
	}

	@Override
	public Saved save(@Nullable Long by) {
		List<Image> images = new ArrayList<>();
		Map<String, Long> ids = new HashMap<>();
		for (Change change : changes) {
			Long id = ids.get(change.key());
			if (change.before() != null && id == null && change.before().id() > 0) {
				id = change.before().id();
			}
			boolean fresh = id == null;
			long version = 0;
			if (fresh) {
				id = appointments.create(change.image().within(series(change, ids)), by);
			}
			else {
				version = Objects.requireNonNull(change.before()).version() + 1;
				appointments.change(id, change.image().within(change.before().image().seriesId()));
			}
			ids.put(change.key(), id);
			images.add(new Image(Image.Kind.APPOINTMENT, id, change.image().title(),
					fresh ? null : change.before().image(), fresh ? null : change.before().version(), version));
		}
		return new Saved(last(images), Map.of());
	}

	private @Nullable Long series(Change change, Map<String, Long> ids) {
		if (change.series() == null) {
			return null;
		}
		Long made = ids.get(change.series());
		return made != null ? made : known.get(change.series()).id();
	}

	/** What a file brings twice is noted once: as it was first, as it is last. */
	private static List<Image> last(List<Image> images) {
		Map<Long, Image> byId = new HashMap<>();
		images.forEach((image) -> byId.merge(image.id(), image, (first, then) -> new Image(first.kind(), first.id(),
				then.name(), first.before(), first.beforeVersion(), then.afterVersion())));
		return List.copyOf(byId.values());
	}

	@Override
	public void tidy() {
		changes.clear();
		if (known.size() > KEPT) {
			known.clear();
		}
	}

}
