package kontor.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what other calendars hold, and takes it back. */
@Component
@Transactional
public class ImportedAppointments {

	private final JdbcClient jdbc;

	private final AppointmentRows rows;

	private final EntryRows entries;

	ImportedAppointments(JdbcClient jdbc, AppointmentRows rows, EntryRows entries) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.entries = entries;
	}

	/** An appointment that is there. */
	public record Known(long id, long version, AppointmentImage image) {

	}

	/**
	 * Whose calendar takes a file: that of who imports; for a machine that of the first
	 * who leads or administers.
	 * @return empty where there is nobody yet
	 */
	@Transactional(readOnly = true)
	public Optional<Long> owner(@Nullable Long by) {
		return by != null ? Optional.of(by) : jdbc
			.sql("""
					select id from users where active
					order by ('MANAGEMENT' = any (roles) or 'ADMIN' = any (roles)) desc, 'MANAGEMENT' = any (roles) desc, id limit 1""")
			.query(Long.class)
			.optional();
	}

	/** Those of this user that go by these names, series before their single ones. */
	@Transactional(readOnly = true)
	public List<Known> find(long owner, Collection<String> uids) {
		return jdbc.sql("select " + AppointmentRows.COLUMNS
				+ " from appointments a where a.owner_id = ? and a.uid = any (?) and a.deleted_at is null order by a.recurrence nulls first")
			.param(owner)
			.param(uids.toArray(String[]::new))
			.query((row, number) -> AppointmentRows.appointment(row))
			.list()
			.stream()
			.map((known) -> new Known(known.id(), known.version(), AppointmentImage.of(known)))
			.toList();
	}

	/**
	 * @return its id
	 */
	public long create(AppointmentImage image, @Nullable Long by) {
		Appointment appointment = image.toAppointment(0);
		long id = rows.insert(appointment, by);
		rows.participants(id, appointment.draft(), true);
		entries.replace(image.toAppointment(id), List.of(), true);
		if (image.seriesId() != null) {
			entries.forget(image.seriesId(), appointment.key());
		}
		return id;
	}

	public void change(long id, AppointmentImage image) {
		Appointment appointment = image.toAppointment(id);
		rows.update(appointment);
		rows.participants(id, appointment.draft(), false);
		entries.replace(appointment, rows.overridden(id), false);
	}

	/**
	 * Keeps others from changing them.
	 * @return versions by id; those that are gone are missing
	 */
	public Map<Long, Long> lock(Collection<Long> ids) {
		Map<Long, Long> versions = new HashMap<>();
		jdbc.sql(
				"select id, version from appointments where id = any (?) and deleted_at is null order by id for update")
			.param(ids.toArray(Long[]::new))
			.query((row) -> {
				versions.put(row.getLong(1), row.getLong(2));
			});
		return versions;
	}

	/** For good; series take back the times that single ones had. */
	public void erase(Collection<Long> ids) {
		Long[] all = ids.toArray(Long[]::new);
		List<Appointment> series = jdbc.sql("select " + AppointmentRows.COLUMNS + """
				from appointments a where not a.id = any (:ids) and a.deleted_at is null
					and a.id in (select s.series_id from appointments s where s.id = any (:ids))""")
			.param("ids", all)
			.query((row, number) -> AppointmentRows.appointment(row))
			.list();
		jdbc.sql("delete from appointments where id = any (?)").param(all).update();
		series.forEach((one) -> entries.replace(one, rows.overridden(one.id()), false));
	}

	/**
	 * What stands for a single time of a series: that time on the clock of the series.
	 */
	public static LocalDateTime key(AppointmentImage series, Instant moment) {
		LocalDateTime time = moment.atZone(ZoneId.of(series.zone())).toLocalDateTime();
		return series.allDay() ? time.toLocalDate().atStartOfDay() : time;
	}

}
