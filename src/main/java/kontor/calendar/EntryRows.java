package kontor.calendar;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kontor.calendar.Appointment.Occurrence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the days on which users have something, derived from appointments. */
@Repository
class EntryRows {

	private final JdbcClient jdbc;

	EntryRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes down when it is, instead of what was there. */
	void replace(Appointment appointment, List<LocalDateTime> overridden, boolean fresh) {
		LocalDate horizon = Horizon.day();
		List<Occurrence> all = appointment.occurrences(Set.copyOf(overridden), horizon);
		if (!fresh) {
			forget(appointment.id());
		}
		add(appointment, all);
		jdbc.sql("update appointments set until_day = ?, expanded_until = ? where id = ?")
			.param(1, appointment.untilDay(all, horizon), Types.DATE)
			.param(2, appointment.isSeries() ? horizon : null, Types.DATE)
			.param(3, appointment.id())
			.update();
	}

	/** Goes on with a series where it stopped. */
	void extend(Appointment appointment, List<LocalDateTime> overridden, @Nullable LocalDate from) {
		LocalDate horizon = Horizon.day();
		List<Occurrence> all = appointment.occurrences(Set.copyOf(overridden), horizon);
		add(appointment,
				all.stream()
					.filter((one) -> from == null || !one.key().toLocalDate().isBefore(from.minusDays(1)))
					.toList());
		jdbc.sql("update appointments set until_day = ?, expanded_until = ? where id = ?")
			.param(1, appointment.untilDay(all, horizon), Types.DATE)
			.param(2, horizon)
			.param(3, appointment.id())
			.update();
	}

	void forget(long appointment) {
		jdbc.sql("delete from calendar_entries where appointment_id = ?").param(appointment).update();
	}

	/** One time of a series is no longer its own. */
	void forget(long appointment, LocalDateTime occurrence) {
		jdbc.sql("delete from calendar_entries where appointment_id = ? and occurrence = cast(? as timestamp)")
			.param(appointment)
			.param(occurrence.toString())
			.update();
	}

	private void add(Appointment appointment, List<Occurrence> all) {
		add(List.of(new Written(appointment, all)));
	}

	/** What takes place when, of several appointments. */
	record Written(Appointment appointment, List<Occurrence> times) {

		/** How many rows it takes. */
		int rows() {
			int days = times.isEmpty() ? 0 : times.get(0).span().touches().size();
			return days * times.size() * (appointment.draft().users().size() + 1);
		}

	}

	/** Adds all of them with one statement. */
	void add(List<Written> several) {
		Columns columns = new Columns();
		People people = new People();
		for (Written one : several) {
			if (!one.times().isEmpty()) {
				one.times().forEach((time) -> columns.add(one.appointment().id(), time));
				people.add(one.appointment());
			}
		}
		if (columns.days.isEmpty()) {
			return;
		}
		jdbc.sql(
				"""
						insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main, remind_at)
						select u.id, e.day, e.appointment, e.occurrence, e.starts_at, e.ends_at, u.all_day, u.main,
							case when e.first then e.starts_at - make_interval(mins => u.before) end
						from unnest(cast(:appointments as bigint[]), cast(:days as date[]), cast(:keys as timestamp[]), cast(:starts as timestamptz[]),
							cast(:ends as timestamptz[]), cast(:firsts as boolean[])) as e (appointment, day, occurrence, starts_at, ends_at, first)
						join unnest(cast(:of as bigint[]), cast(:users as bigint[]), cast(:wholes as boolean[]), cast(:mains as boolean[]),
							cast(:befores as integer[])) as u (appointment, id, all_day, main, before) on u.appointment = e.appointment
						on conflict do nothing""")
			.param("appointments", columns.appointments.toArray(Long[]::new))
			.param("days", columns.days.toArray(String[]::new))
			.param("keys", columns.keys.toArray(String[]::new))
			.param("starts", columns.starts.toArray(String[]::new))
			.param("ends", columns.ends.toArray(String[]::new))
			.param("firsts", columns.firsts.toArray(Boolean[]::new))
			.param("of", people.appointments.toArray(Long[]::new))
			.param("users", people.users.toArray(Long[]::new))
			.param("wholes", people.wholes.toArray(Boolean[]::new))
			.param("mains", people.mains.toArray(Boolean[]::new))
			.param("befores", people.befores.toArray(Integer[]::new))
			.update();
	}

	private static @Nullable Integer before(AppointmentDraft draft) {
		if (draft.reminderMinutes() == null) {
			return null;
		}
		return draft.reminderMinutes() + (draft.travelBefore() == null ? 0 : draft.travelBefore());
	}

	/** A row for every day of every time. */
	private static final class Columns {

		private final List<Long> appointments = new ArrayList<>();

		private final List<String> days = new ArrayList<>();

		private final List<String> keys = new ArrayList<>();

		private final List<String> starts = new ArrayList<>();

		private final List<String> ends = new ArrayList<>();

		private final List<Boolean> firsts = new ArrayList<>();

		private void add(long appointment, Occurrence one) {
			boolean first = true;
			for (LocalDate day : one.span().touches()) {
				appointments.add(appointment);
				days.add(day.toString());
				keys.add(one.key().toString());
				starts.add(one.span().start().toInstant().toString());
				ends.add(one.span().end().toInstant().toString());
				firsts.add(first);
				first = false;
			}
		}

	}

	/** In whose calendars they stand. */
	private static final class People {

		private final List<Long> appointments = new ArrayList<>();

		private final List<Long> users = new ArrayList<>();

		private final List<Boolean> wholes = new ArrayList<>();

		private final List<Boolean> mains = new ArrayList<>();

		private final List<@Nullable Integer> befores = new ArrayList<>();

		private void add(Appointment appointment) {
			AppointmentDraft draft = appointment.draft();
			add(appointment, draft.ownerId());
			draft.users().forEach((user) -> add(appointment, user));
		}

		private void add(Appointment appointment, long user) {
			appointments.add(appointment.id());
			users.add(user);
			wholes.add(appointment.draft().span().allDay());
			mains.add(user == appointment.draft().ownerId());
			befores.add(before(appointment.draft()));
		}

	}

}
