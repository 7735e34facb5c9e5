package kontor.calendar;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.history.Channel;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores appointments, each with one statement. */
@Repository
class AppointmentRows {

	/** Everything, with what hangs on it as arrays. */
	static final String COLUMNS = """
			a.*, cast(a.rdates as text[]) as further, cast(a.exdates as text[]) as left_out,
			array(select p.user_id from appointment_participants p where p.appointment_id = a.id and p.user_id is not null order by p.id) as users,
			array(select p.person_id from appointment_participants p where p.appointment_id = a.id and p.person_id is not null order by p.id) as persons,
			array(select p.label from appointment_participants p where p.appointment_id = a.id and p.label is not null order by p.id) as others
			""";

	private static final String VALUES = """
			owner_id = :owner, channel = :channel, status = :status, title = :title, place = :place, note = :note,
			customer_id = :customer, is_private = :private, all_day = :allDay, starts_at = :starts, ends_at = :ends,
			first_day = :first, last_day = :last, zone = :zone, travel_before = :before, travel_after = :after,
			reminder_minutes = :reminder, rule = :rule, rdates = cast(:rdates as timestamp[]),
			exdates = cast(:exdates as timestamp[])""";

	static final String NAMES = VALUES.replaceAll(" = (?:cast\\([^)]*\\)|:\\w+)", "");

	private static final String PARAMETERS = VALUES.replaceAll("\\w+ = (?=cast|:)", "");

	private final JdbcClient jdbc;

	AppointmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An appointment and what who asks may do with it. */
	record Seen(Appointment appointment, boolean readable, boolean writable) {

	}

	/**
	 * @return its id
	 */
	long insert(Appointment appointment, @Nullable Long by) {
		return fill(jdbc.sql("insert into appointments (uid, sequence, series_id, recurrence, created_by, " + NAMES
				+ ") values (:uid, :sequence, :series, cast(:recurrence as timestamp), :by, " + PARAMETERS
				+ ") returning id"), appointment)
			.param("uid", appointment.uid())
			.param("sequence", appointment.sequence())
			.param("series", appointment.seriesId(), Types.BIGINT)
			.param("recurrence", appointment.recurrence() == null ? null : appointment.recurrence().toString())
			.param("by", by, Types.BIGINT)
			.query(Long.class)
			.single();
	}

	/** Contents and times; counts the change. */
	void update(Appointment appointment) {
		fill(jdbc
			.sql("update appointments set " + VALUES + ", sequence = :sequence, version = version + 1 where id = :id"),
				appointment)
			.param("id", appointment.id())
			.param("sequence", appointment.sequence())
			.update();
	}

	private static StatementSpec fill(StatementSpec statement, Appointment appointment) {
		AppointmentDraft draft = appointment.draft();
		Span span = draft.span();
		return statement.param("owner", draft.ownerId())
			.param("channel", draft.channel().name())
			.param("status", draft.status().name())
			.param("title", draft.title())
			.param("place", draft.place())
			.param("note", draft.note())
			.param("customer", draft.customerId(), Types.BIGINT)
			.param("private", draft.privately())
			.param("allDay", span.allDay())
			.param("starts", span.allDay() ? null : utc(span.start()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("ends", span.allDay() ? null : utc(span.end()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("first", span.allDay() ? span.firstDay() : null, Types.DATE)
			.param("last", span.allDay() ? span.lastDay() : null, Types.DATE)
			.param("zone", span.zone().getId())
			.param("before", draft.travelBefore(), Types.INTEGER)
			.param("after", draft.travelAfter(), Types.INTEGER)
			.param("reminder", draft.reminderMinutes(), Types.INTEGER)
			.param("rule", draft.rule() == null ? null : draft.rule().toString())
			.param("rdates", times(appointment.rdates()))
			.param("exdates", times(appointment.exdates()));
	}

	static OffsetDateTime utc(ZonedDateTime moment) {
		return moment.toInstant().atOffset(ZoneOffset.UTC);
	}

	static String[] times(List<LocalDateTime> times) {
		return times.stream().map(LocalDateTime::toString).toArray(String[]::new);
	}

	/** Users, persons and names in place of those there were. */
	void participants(long id, AppointmentDraft draft, boolean fresh) {
		if (!fresh) {
			jdbc.sql("delete from appointment_participants where appointment_id = ?").param(id).update();
		}
		if (!draft.users().isEmpty() || !draft.persons().isEmpty() || !draft.others().isEmpty()) {
			jdbc.sql("""
					insert into appointment_participants (appointment_id, user_id, person_id, label)
					select :id, u, null, null from unnest(cast(:users as bigint[])) u
					union all select :id, null, p, null from unnest(cast(:persons as bigint[])) p
					union all select :id, null, null, o from unnest(cast(:others as text[])) o
					""")
				.param("id", id)
				.param("users", draft.users().toArray(Long[]::new))
				.param("persons", draft.persons().toArray(Long[]::new))
				.param("others", draft.others().toArray(String[]::new))
				.update();
		}
	}

	/** Whether all of these users are active and the persons are to be seen. */
	boolean knows(AppointmentDraft draft, String personVisible) {
		Long[] users = Stream.concat(draft.users().stream(), Stream.of(draft.ownerId())).toArray(Long[]::new);
		return jdbc.sql("""
				select (select count(*) from users u where u.id = any (:users)) = cardinality(cast(:users as bigint[]))
					and (select count(*) from contact_persons p where p.id = any (:persons) and %s)
						= cardinality(cast(:persons as bigint[]))""".formatted(personVisible))
			.param("users", users)
			.param("persons", draft.persons().toArray(Long[]::new))
			.query(Boolean.class)
			.single();
	}

	/** Keeps others from changing it; with what the viewer may do. */
	Optional<Seen> lock(long id, Viewer viewer, boolean deleted) {
		return jdbc.sql(
				"select %s, %s as readable, %s as writable from appointments a left join customers c on c.id = a.customer_id where a.id = ? and a.deleted_at is %s null for update of a"
					.formatted(COLUMNS, Sight.readable(viewer), Sight.writable(viewer), deleted ? "not" : ""))
			.param(id)
			.query(AppointmentRows::seen)
			.optional();
	}

	/** The times of a series that have an appointment of their own. */
	List<LocalDateTime> overridden(long series) {
		return jdbc.sql("select recurrence from appointments where series_id = ? and deleted_at is null")
			.param(series)
			.query((row, number) -> row.getObject(1, LocalDateTime.class))
			.list();
	}

	static Seen seen(ResultSet row, int number) throws SQLException {
		return new Seen(appointment(row), row.getBoolean("readable"), row.getBoolean("writable"));
	}

	static Appointment appointment(ResultSet row) throws SQLException {
		String rule = row.getString("rule");
		AppointmentDraft draft = new AppointmentDraft(row.getLong("owner_id"),
				Channel.valueOf(row.getString("channel")), Status.valueOf(row.getString("status")),
				row.getString("title"), row.getString("place"), row.getString("note"),
				row.getObject("customer_id", Long.class), row.getBoolean("is_private"), span(row),
				row.getObject("travel_before", Integer.class), row.getObject("travel_after", Integer.class),
				row.getObject("reminder_minutes", Integer.class), rule == null ? null : Rule.parse(rule),
				List.of((Long[]) row.getArray("users").getArray()),
				List.of((Long[]) row.getArray("persons").getArray()),
				List.of((String[]) row.getArray("others").getArray()));
		return new Appointment(row.getLong("id"), row.getString("uid"), row.getInt("sequence"),
				row.getObject("series_id", Long.class), row.getObject("recurrence", LocalDateTime.class), draft,
				times(row.getArray("further")), times(row.getArray("left_out")), row.getLong("version"));
	}

	private static Span span(ResultSet row) throws SQLException {
		if (row.getBoolean("all_day")) {
			return Span.days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
		}
		return Span.moments(row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
				zone(row.getString("zone")));
	}

	/** A backup of a newer machine may know clocks that this one does not. */
	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			return Formats.ZONE;
		}
	}

	private static List<LocalDateTime> times(Array times) throws SQLException {
		return Arrays.stream((String[]) times.getArray())
			.map((time) -> LocalDateTime.parse(time.replace(' ', 'T')))
			.toList();
	}

}
