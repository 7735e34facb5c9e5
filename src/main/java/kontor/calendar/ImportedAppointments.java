package kontor.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what other calendars hold, and takes it back. */
@Component
@Transactional
public class ImportedAppointments {

	private static final String PEOPLE = """
			select lower(u.email), min(u.id), null from users u
			where u.active and lower(u.email) = any (:mails) group by 1 having count(*) = 1
			union all
			select m.lookup, null, min(p.id)
			from (select k.lookup, coalesce(k.person_id, f.person_id) as person_id from contact_points k
					left join affiliations f on f.id = k.affiliation_id where k.kind = 'EMAIL' and k.lookup = any (:mails)) m
				join contact_persons p on p.id = m.person_id
			where %s group by m.lookup having count(distinct p.id) = 1""";

	/**
	 * Name by name: right after the first rows the database knows nothing of the table
	 * yet, and would walk all that the owner has for every some hundred names.
	 */
	private static final String BY_NAME = """
			from (select distinct unnest(cast(? as text[])) as uid) wanted
			cross join lateral (select * from appointments one
				where one.owner_id = ? and one.uid = wanted.uid and one.deleted_at is null offset 0) a
			order by a.recurrence nulls first""";

	private final JdbcClient jdbc;

	private final AppointmentBatch batch;

	private final AppointmentRows rows;

	private final EntryRows entries;

	ImportedAppointments(JdbcClient jdbc, AppointmentBatch batch, AppointmentRows rows, EntryRows entries) {
		this.batch = batch;
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
		return jdbc.sql("select " + AppointmentRows.COLUMNS + BY_NAME)
			.param(uids.toArray(String[]::new))
			.param(owner)
			.query((row, number) -> AppointmentRows.appointment(row))
			.list()
			.stream()
			.map((known) -> new Known(known.id(), known.version(), AppointmentImage.of(known)))
			.toList();
	}

	/**
	 * An appointment to be written.
	 *
	 * @param fresh whether there is none by this id yet
	 */
	public record Placed(long id, AppointmentImage image, boolean fresh) {

	}

	/** Ids for so many new ones. */
	public List<Long> ids(int count) {
		return batch.ids(count);
	}

	/**
	 * Writes them in their order, with a handful of statements for some hundred; series
	 * stand before their single ones.
	 */
	public void write(List<Placed> all, @Nullable Long by) {
		batch.write(all.stream()
			.map((one) -> new AppointmentBatch.Item(one.image().toAppointment(one.id()), one.fresh()))
			.toList(), by);
	}

	/**
	 * Who goes by these addresses: active users, and persons that the owner of the
	 * calendar may see; an address that several share names nobody.
	 * @param mails in lower case
	 * @return by address
	 */
	@Transactional(readOnly = true)
	public Map<String, Somebody> people(Collection<String> mails, Viewer owner) {
		Map<String, Somebody> found = new HashMap<>();
		if (!mails.isEmpty()) {
			jdbc.sql(PEOPLE.formatted(Visibility.ofPerson("p", owner)))
				.param("mails", mails.toArray(String[]::new))
				.query((row) -> {
					found.putIfAbsent(row.getString(1),
							new Somebody(row.getObject(2, Long.class), row.getObject(3, Long.class)));
				});
		}
		return found;
	}

	/** A user or a contact person. */
	public record Somebody(@Nullable Long userId, @Nullable Long personId) {

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
