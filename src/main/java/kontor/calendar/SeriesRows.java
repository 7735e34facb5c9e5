package kontor.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happens to the single ones of a series when the series changes. */
@Repository
class SeriesRows {

	private final JdbcClient jdbc;

	SeriesRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Single ones go along with the clock; those whose time there is no more go. */
	void shift(long series, Duration by, Collection<LocalDateTime> times) {
		jdbc.sql("""
				delete from appointments where series_id = :series
					and not (recurrence + make_interval(secs => :by) = any (cast(:times as timestamp[])))""")
			.param("series", series)
			.param("by", (double) by.toSeconds())
			.param("times", AppointmentRows.times(List.copyOf(times)))
			.update();
		move(series, series, Appointment.ONLY, by);
	}

	/**
	 * Single ones from this time on belong to another series, so much later; one by one,
	 * for the unique index would not let one pass the other.
	 */
	void move(long from, long to, LocalDateTime since, Duration by) {
		String order = by.isNegative() ? "" : " desc";
		List<Long> singles = jdbc.sql(
				"select id from appointments where series_id = ? and recurrence >= cast(? as timestamp) order by recurrence"
						+ order)
			.param(from)
			.param(since.toString())
			.query(Long.class)
			.list();
		for (long single : singles) {
			jdbc.sql(
					"""
							update appointments set series_id = :to, recurrence = recurrence + make_interval(secs => :by),
								uid = (select s.uid from appointments s where s.id = :to), version = version + 1 where id = :id""")
				.param("to", to)
				.param("by", (double) by.toSeconds())
				.param("id", single)
				.update();
			jdbc.sql(
					"""
							update calendar_entries set occurrence = occurrence + make_interval(secs => :by) where appointment_id = :id""")
				.param("by", (double) by.toSeconds())
				.param("id", single)
				.update();
			jdbc.sql(
					"""
							update held_appointments set occurrence = occurrence + make_interval(secs => :by) where appointment_id = :id""")
				.param("by", (double) by.toSeconds())
				.param("id", single)
				.update();
		}
	}

	/**
	 * What took place took place, also where the time has an appointment of its own now.
	 */
	void heldAs(long series, LocalDateTime occurrence, long single) {
		jdbc.sql(
				"update held_appointments set appointment_id = ? where appointment_id = ? and occurrence = cast(? as timestamp)")
			.params(single, series, occurrence.toString())
			.update();
	}

	void forgetFrom(long series, LocalDateTime since) {
		jdbc.sql("delete from appointments where series_id = ? and recurrence >= cast(? as timestamp)")
			.param(series)
			.param(since.toString())
			.update();
	}

	void drop(long single) {
		jdbc.sql("delete from appointments where id = ?").param(single).update();
	}

	/** With its single ones; kept for a while. */
	void delete(long id) {
		jdbc.sql(
				"""
						delete from calendar_entries e using appointments a where a.series_id = ? and e.appointment_id = a.id""")
			.param(id)
			.update();
		jdbc.sql("update appointments set deleted_at = now(), version = version + 1 where id = ? or series_id = ?")
			.params(id, id)
			.update();
	}

	void restore(long id) {
		jdbc.sql("update appointments set deleted_at = null, version = version + 1 where id = ? or series_id = ?")
			.params(id, id)
			.update();
	}

	List<Appointment> singles(long series) {
		return jdbc.sql("select " + AppointmentRows.COLUMNS + " from appointments a where a.series_id = ?")
			.param(series)
			.query((row, number) -> AppointmentRows.appointment(row))
			.list();
	}

}
