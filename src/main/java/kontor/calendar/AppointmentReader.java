package kontor.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kontor.calendar.Appointment.Occurrence;
import kontor.calendar.AppointmentDetails.Participant;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads single appointments that a user may read. */
@Component
@Transactional(readOnly = true)
public class AppointmentReader {

	private static final String SELECT = """
			select %s, %s as readable, %s as writable, c.name as customer_name, o.display_name as owner_name
			from appointments a left join customers c on c.id = a.customer_id join users o on o.id = a.owner_id
			where a.deleted_at is null and\s""";

	private final JdbcClient jdbc;

	AppointmentReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Found(Appointment appointment, boolean writable, @Nullable String customerName, String ownerName) {

	}

	private record Held(boolean held, @Nullable Long interaction) {

	}

	/**
	 * @param at which one of a series, by the time on its clock; null for its first one
	 * @return empty where there is none at that time, or the viewer may not read it
	 */
	public Optional<AppointmentDetails> find(long id, @Nullable LocalDateTime at, Viewer viewer) {
		return one(id, viewer).flatMap((found) -> {
			Appointment appointment = found.appointment();
			LocalDateTime key = appointment.isSeries() ? at : appointment.key();
			if (appointment.isSeries()) {
				List<LocalDateTime> times = times(appointment);
				key = at == null && !times.isEmpty() ? times.get(0) : at;
				if (key == null || !times.contains(key)) {
					return Optional.empty();
				}
			}
			return Optional.of(details(found, key, viewer));
		});
	}

	/** Those left out are not there; those with an appointment of their own are. */
	private static List<LocalDateTime> times(Appointment appointment) {
		return List.copyOf(appointment.times(Horizon.day()));
	}

	private Optional<Found> one(long id, Viewer viewer) {
		return jdbc.sql(select(viewer) + "a.id = ?").param(id).query(AppointmentReader::found).optional();
	}

	/**
	 * Appointments as they are stored, newest first: series once, their single ones
	 * apart.
	 */
	public Slice<AppointmentDetails> list(@Nullable Long owner, @Nullable Long customer, @Nullable String after,
			int limit, Viewer viewer) {
		Cursor cursor = Cursor.read(after, 1);
		JdbcClient.StatementSpec query = jdbc
			.sql(select(viewer) + Sight.readable(viewer) + (owner == null ? "" : " and a.owner_id = :owner")
					+ (customer == null ? "" : " and a.customer_id = :customer")
					+ (cursor == null ? "" : " and a.id < :after") + " order by a.id desc limit " + (limit + 1));
		query = owner == null ? query : query.param("owner", owner);
		query = customer == null ? query : query.param("customer", customer);
		query = cursor == null ? query : query.param("after", number(cursor));
		List<AppointmentDetails> found = query.query(AppointmentReader::found)
			.list()
			.stream()
			.map((one) -> new AppointmentDetails(one.appointment(),
					new Occurrence(one.appointment().key(), one.appointment().draft().span()), one.writable(),
					one.customerName(), one.ownerName(), List.of(), false, null))
			.toList();
		return Slice.of(found, limit, (last) -> Cursor.of(last.appointment().id()));
	}

	private static long number(Cursor cursor) {
		try {
			return cursor.number(0);
		}
		catch (NumberFormatException ex) {
			return Long.MAX_VALUE;
		}
	}

	private static String select(Viewer viewer) {
		return SELECT.formatted(AppointmentRows.COLUMNS, Sight.readable(viewer), Sight.writable(viewer));
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		if (!row.getBoolean("readable")) {
			return null;
		}
		return new Found(AppointmentRows.appointment(row), row.getBoolean("writable"), row.getString("customer_name"),
				row.getString("owner_name"));
	}

	private AppointmentDetails details(Found found, LocalDateTime key, Viewer viewer) {
		Appointment appointment = found.appointment();
		Span span = appointment.isSeries() ? appointment.draft().span().at(key) : appointment.draft().span();
		Held held = jdbc.sql(
				"select interaction_id from held_appointments where appointment_id = ? and occurrence = cast(? as timestamp)")
			.param(appointment.id())
			.param(key.toString())
			.query((row, number) -> new Held(true, row.getObject(1, Long.class)))
			.optional()
			.orElse(new Held(false, null));
		return new AppointmentDetails(appointment, new Occurrence(key, span), found.writable(), found.customerName(),
				found.ownerName(), participants(appointment.id(), viewer), held.held(), held.interaction());
	}

	private List<Participant> participants(long id, Viewer viewer) {
		return jdbc
			.sql("""
					select m.user_id, m.person_id, coalesce(m.label, u.display_name,
						case when %s then concat_ws(' ', p.title, p.first_name, p.last_name) end)
					from appointment_participants m left join users u on u.id = m.user_id left join contact_persons p on p.id = m.person_id
					where m.appointment_id = ? order by m.id"""
				.formatted(Visibility.ofPerson("p", viewer)))
			.param(id)
			.query((row, number) -> new Participant(row.getObject(1, Long.class), row.getObject(2, Long.class),
					row.getString(3)))
			.list();
	}

}
