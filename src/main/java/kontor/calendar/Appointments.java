package kontor.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kontor.customers.CustomerAccess;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans, moves and cancels appointments. Whoever may read one in full and may change its
 * customer may change it: those at the reception plan for all.
 */
@Service
@Transactional
public class Appointments {

	private final AppointmentRows rows;

	private final EntryRows entries;

	private final SeriesRows series;

	private final CustomerAccess access;

	Appointments(AppointmentRows rows, EntryRows entries, SeriesRows series, CustomerAccess access) {
		this.rows = rows;
		this.entries = entries;
		this.series = series;
		this.access = access;
	}

	/**
	 * @return its id
	 * @throws AppointmentRefusedException if a participant is nobody the viewer knows, or
	 * there are too many times
	 * @throws NotFoundException if the viewer may not see the customer
	 * @throws AccessDeniedException if he sees it but may not change it
	 */
	public long create(AppointmentDraft draft, Viewer viewer) {
		return create(draft, null, viewer);
	}

	/**
	 * The same under a name of its own among programs.
	 * @param uid null to have one made up; the owner has no other by that name
	 */
	public long create(AppointmentDraft draft, @Nullable String uid, Viewer viewer) {
		check(draft, null, viewer);
		String name = uid == null ? newUid() : uid;
		return insert(new Appointment(0, name, 0, null, null, draft, List.of(), List.of(), 0), viewer);
	}

	private static String newUid() {
		return UUID.randomUUID() + "@kontor";
	}

	/**
	 * Changes one alone, one and all later ones of a series, or all of it. Times that the
	 * new series does not have are no longer left out, nor have they appointments of
	 * their own; all others keep what was changed about them alone.
	 * @param occurrence which one was seen, by its time on the clock of the series
	 * @param version the one that was seen; null to change it whatever it is
	 * @param draft the appointment as it is to be at that time
	 * @return id of the appointment that the change stands in
	 * @throws NotFoundException if there is none, or the viewer may not read it
	 * @throws AccessDeniedException if he may not change it
	 * @throws OptimisticLockingFailureException if it was changed since
	 */
	public long change(long id, LocalDateTime occurrence, Scope scope, @Nullable Long version, AppointmentDraft draft,
			Viewer viewer) {
		Appointment known = locked(id, version, viewer);
		check(draft, known, viewer);
		if (!known.isSeries()) {
			return single(known, draft);
		}
		Span was = known.draft().span().at(occurrence);
		return switch (scope) {
			case ONE -> alone(known, occurrence, draft.recurring(null), viewer);
			case FOLLOWING -> following(known, occurrence, draft, viewer);
			case ALL -> all(known,
					known.draft().span().at(known.draft().span().clock().plus(was.shiftTo(draft.span()))), draft);
		};
	}

	/** A part of the series may become one of its own with its own rule. */
	private long single(Appointment known, AppointmentDraft draft) {
		Appointment changed = next(known).with(known.seriesId() == null ? draft : draft.recurring(null), List.of(),
				List.of());
		save(changed, List.of());
		return known.id();
	}

	private long all(Appointment known, Span start, AppointmentDraft draft) {
		AppointmentDraft whole = draft.at(resized(start, draft.span()));
		Appointment changed = next(known).with(whole, known.rdates(), known.exdates());
		boolean same = String.valueOf(whole.rule()).equals(String.valueOf(known.draft().rule()));
		Duration moved = known.draft().span().shiftTo(whole.span());
		if (!same || !moved.isZero()) {
			Appointment open = changed.with(whole, shifted(known.rdates(), moved), List.of());
			Set<LocalDateTime> times = open.isSeries() ? open.times(Horizon.day()) : Set.of();
			changed = open.with(whole, open.rdates(),
					shifted(known.exdates(), moved).stream().filter(times::contains).toList());
			series.shift(known.id(), moved, times);
		}
		save(changed, rows.overridden(known.id()));
		return known.id();
	}

	private static Span resized(Span start, Span length) {
		return length.allDay() == start.allDay() && length.zone().equals(start.zone()) ? length.at(start.clock())
				: length.at(length.allDay() ? start.firstDay().atStartOfDay()
						: start.firstDay().atTime(length.start().toLocalTime()));
	}

	private static List<LocalDateTime> shifted(List<LocalDateTime> times, Duration by) {
		return times.stream().map((time) -> time.plus(by)).toList();
	}

	/** The time gets an appointment of its own, or the one it had comes back to life. */
	private long alone(Appointment known, LocalDateTime occurrence, AppointmentDraft draft, Viewer viewer) {
		requireTime(known, occurrence);
		entries.forget(known.id(), occurrence);
		long id = insert(new Appointment(0, known.uid(), known.sequence() + 1, known.id(), occurrence, draft, List.of(),
				List.of(), 0), viewer);
		series.heldAs(known.id(), occurrence, id);
		return id;
	}

	private long following(Appointment known, LocalDateTime occurrence, AppointmentDraft draft, Viewer viewer) {
		Set<LocalDateTime> times = requireTime(known, occurrence);
		if (times.iterator().next().equals(occurrence)) {
			return all(known, draft.span(), draft);
		}
		long before = times.stream().filter((time) -> time.isBefore(occurrence)).count();
		Rule rule = draft.rule();
		boolean counted = rule != null && rule.count() > 0 && rule.equals(known.draft().rule());
		AppointmentDraft rest = counted ? draft.recurring(rule.counting((int) Math.max(1, rule.count() - before)))
				: draft;
		long id = insert(new Appointment(0, newUid(), 0, null, null, rest, List.of(), List.of(), 0), viewer);
		series.move(known.id(), id, occurrence, known.draft().span().at(occurrence).shiftTo(draft.span()));
		end(known, occurrence);
		return id;
	}

	/** The series ends before this time. */
	private void end(Appointment known, LocalDateTime occurrence) {
		Rule rule = known.draft().rule();
		AppointmentDraft ended = known.draft()
			.recurring(rule == null ? null : rule.endingBefore(occurrence, known.draft().span()));
		List<LocalDateTime> rdates = known.rdates().stream().filter((time) -> time.isBefore(occurrence)).toList();
		series.forgetFrom(known.id(), occurrence);
		save(next(known).with(ended, rdates, known.exdates()), rows.overridden(known.id()));
	}

	/**
	 * Moves one, of a series that one alone.
	 * @param minutes of whole days they do not count
	 * @return id of the appointment that it is now
	 */
	public long move(long id, LocalDateTime occurrence, int days, int minutes, Viewer viewer) {
		Appointment known = locked(id, null, viewer);
		Span was = known.isSeries() ? known.draft().span().at(occurrence) : known.draft().span();
		AppointmentDraft moved = known.draft().at(was.moved(days, minutes));
		return known.isSeries() ? alone(known, occurrence, moved.recurring(null), viewer) : single(known, moved);
	}

	/**
	 * Takes one out of the calendar, or one of a series and all later ones, or all.
	 * @return its title
	 */
	public String delete(long id, LocalDateTime occurrence, Scope scope, Viewer viewer) {
		Appointment known = locked(id, null, viewer);
		if (known.seriesId() != null) {
			return scope == Scope.ONE ? skip(known, viewer)
					: delete(known.seriesId(), known.recurrence(), scope, viewer);
		}
		if (!known.isSeries() || scope == Scope.ALL) {
			entries.forget(known.id());
			series.delete(known.id());
		}
		else {
			Set<LocalDateTime> times = requireTime(known, occurrence);
			if (scope == Scope.FOLLOWING && !times.iterator().next().equals(occurrence)) {
				end(known, occurrence);
			}
			else if (scope == Scope.FOLLOWING) {
				return delete(id, occurrence, Scope.ALL, viewer);
			}
			else {
				leaveOut(known, occurrence);
			}
		}
		return known.draft().title();
	}

	private String skip(Appointment single, Viewer viewer) {
		Appointment whole = locked(single.seriesId(), null, viewer);
		series.drop(single.id());
		leaveOut(whole, single.recurrence());
		return single.draft().title();
	}

	private void leaveOut(Appointment known, LocalDateTime occurrence) {
		Set<LocalDateTime> without = new HashSet<>(known.exdates());
		without.add(occurrence);
		entries.forget(known.id(), occurrence);
		rows.update(next(known).with(known.draft(), known.rdates(), without.stream().sorted().toList()));
	}

	/** Takes a deletion back: of all, or of one time of a series. */
	public String restore(long id, @Nullable LocalDateTime occurrence, Viewer viewer) {
		AppointmentRows.Seen seen = rows.lock(id, viewer, occurrence == null).orElseThrow(NotFoundException::new);
		Appointment known = permitted(seen, null);
		if (occurrence == null) {
			series.restore(id);
			save(next(known), rows.overridden(id));
			series.singles(id).forEach((single) -> entries.replace(single, List.of(), false));
		}
		else {
			List<LocalDateTime> without = known.exdates().stream().filter((time) -> !time.equals(occurrence)).toList();
			save(next(known).with(known.draft(), known.rdates(), without), rows.overridden(id));
		}
		return known.draft().title();
	}

	private Set<LocalDateTime> requireTime(Appointment known, LocalDateTime occurrence) {
		Set<LocalDateTime> times = known.times(Horizon.day());
		if (!times.contains(occurrence) || rows.overridden(known.id()).contains(occurrence)) {
			throw new NotFoundException();
		}
		return times;
	}

	private long insert(Appointment appointment, Viewer viewer) {
		long id = rows.insert(appointment, viewer.id());
		rows.participants(id, appointment.draft(), true);
		entries.replace(
				new Appointment(id, appointment.uid(), appointment.sequence(), appointment.seriesId(),
						appointment.recurrence(), appointment.draft(), appointment.rdates(), appointment.exdates(), 0),
				List.of(), true);
		return id;
	}

	private void save(Appointment appointment, List<LocalDateTime> overridden) {
		rows.update(appointment);
		rows.participants(appointment.id(), appointment.draft(), false);
		entries.replace(appointment, overridden, false);
	}

	private static Appointment next(Appointment known) {
		return new Appointment(known.id(), known.uid(), known.sequence() + 1, known.seriesId(), known.recurrence(),
				known.draft(), known.rdates(), known.exdates(), known.version());
	}

	Appointment locked(long id, @Nullable Long version, Viewer viewer) {
		return permitted(rows.lock(id, viewer, false).orElseThrow(NotFoundException::new), version);
	}

	private static Appointment permitted(AppointmentRows.Seen seen, @Nullable Long version) {
		if (!seen.readable()) {
			throw new NotFoundException();
		}
		if (!seen.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		if (version != null && version != seen.appointment().version()) {
			throw new OptimisticLockingFailureException("Appointment " + seen.appointment().id() + " has changed");
		}
		return seen.appointment();
	}

	/** What stays as it was is not asked again. */
	private void check(AppointmentDraft draft, @Nullable Appointment known, Viewer viewer) {
		Long customer = draft.customerId();
		if (customer != null && (known == null || !customer.equals(known.draft().customerId()))) {
			access.requireWrite(customer, viewer);
		}
		boolean same = known != null && known.draft().ownerId() == draft.ownerId()
				&& known.draft().users().equals(draft.users()) && known.draft().persons().equals(draft.persons());
		if (!same && !rows.knows(draft, Visibility.ofPerson("p", viewer))) {
			throw new AppointmentRefusedException("users", "calendar.refused.somebody");
		}
	}

}
