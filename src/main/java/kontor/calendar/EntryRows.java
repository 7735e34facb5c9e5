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
		if (all.isEmpty()) {
			return;
		}
		AppointmentDraft draft = appointment.draft();
		List<Long> users = new ArrayList<>(draft.users());
		users.add(draft.ownerId());
		Columns columns = Columns.of(all);
		jdbc.sql(
				"""
						insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main, remind_at)
						select u.id, e.day, :id, e.occurrence, e.starts_at, e.ends_at, :allDay, u.id = :owner,
							case when e.first then e.starts_at - make_interval(mins => cast(:before as integer)) end
						from unnest(cast(:days as date[]), cast(:keys as timestamp[]), cast(:starts as timestamptz[]),
							cast(:ends as timestamptz[]), cast(:firsts as boolean[])) as e (day, occurrence, starts_at, ends_at, first)
						cross join unnest(cast(:users as bigint[])) as u (id)
						on conflict do nothing""")
			.param("id", appointment.id())
			.param("allDay", draft.span().allDay())
			.param("owner", draft.ownerId())
			.param("before", before(draft), Types.INTEGER)
			.param("days", columns.days.toArray(String[]::new))
			.param("keys", columns.keys.toArray(String[]::new))
			.param("starts", columns.starts.toArray(String[]::new))
			.param("ends", columns.ends.toArray(String[]::new))
			.param("firsts", columns.firsts.toArray(Boolean[]::new))
			.param("users", users.toArray(Long[]::new))
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

		private final List<String> days = new ArrayList<>();

		private final List<String> keys = new ArrayList<>();

		private final List<String> starts = new ArrayList<>();

		private final List<String> ends = new ArrayList<>();

		private final List<Boolean> firsts = new ArrayList<>();

		private static Columns of(List<Occurrence> all) {
			Columns columns = new Columns();
			all.forEach(columns::add);
			return columns;
		}

		private void add(Occurrence one) {
			boolean first = true;
			for (LocalDate day : one.span().touches()) {
				days.add(day.toString());
				keys.add(one.key().toString());
				starts.add(one.span().start().toInstant().toString());
				ends.add(one.span().end().toInstant().toString());
				firsts.add(first);
				first = false;
			}
		}

	}

}
