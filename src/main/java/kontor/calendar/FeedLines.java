package kontor.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that one user takes part in, for other calendars. */
@Component
@Transactional(readOnly = true)
public class FeedLines {

	private static final int MOST = 20_000;

	private static final int YEARS_BACK = 1;

	/** Of people whose data are kept but not used, other programs are told nothing. */
	private static final String UNRESTRICTED = """
			c.restricted_at is null and not exists (select from appointment_participants rp join contact_persons r on r.id = rp.person_id
				where rp.appointment_id = a.id and r.restricted_at is not null)""";

	private final JdbcClient jdbc;

	FeedLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An appointment and what its user may know of it.
	 *
	 * @param clock of itself, or of the series that it belongs to
	 * @param ofDays whether that series is of whole days
	 * @param leftOut times that the series does not have for this user: those left out,
	 * and those on which he alone does not take part
	 */
	public record Line(Appointment appointment, boolean readable, @Nullable String customerName, ZoneId clock,
			boolean ofDays, List<LocalDateTime> leftOut) {

	}

	/**
	 * What is not over since a year, 20,000 at most; series with all their single ones,
	 * every series before them.
	 */
	public List<Line> of(Viewer viewer) {
		return jdbc
			.sql("""
					select %s, %s and %s as readable, c.name as customer_name, s.zone as series_zone, s.all_day as series_days,
						cast(array(select o.recurrence from appointments o where o.series_id = a.id and o.deleted_at is null
							and not (o.owner_id = :me or exists (select from appointment_participants p where p.appointment_id = o.id and p.user_id = :me))) as text[]) as elsewhere
					from appointments a left join customers c on c.id = a.customer_id left join appointments s on s.id = a.series_id
					where a.deleted_at is null and (case when s.id is null then a.until_day is null or a.until_day >= :since
							else s.until_day is null or s.until_day >= :since end)
						and a.id in (select x.id from appointments x where x.owner_id = :me
							union select m.appointment_id from appointment_participants m where m.user_id = :me)
					order by coalesce(a.series_id, a.id) desc, a.recurrence nulls first limit %d"""
				.formatted(AppointmentRows.COLUMNS, Sight.readable(viewer), UNRESTRICTED, MOST))
			.param("me", viewer.id())
			.param("since", LocalDate.now(Formats.ZONE).minusYears(YEARS_BACK))
			.query(FeedLines::line)
			.list();
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		Appointment appointment = AppointmentRows.appointment(row);
		TreeSet<LocalDateTime> leftOut = new TreeSet<>(appointment.exdates());
		Arrays.stream((String[]) row.getArray("elsewhere").getArray())
			.map((time) -> LocalDateTime.parse(time.replace(' ', 'T')))
			.forEach(leftOut::add);
		String zone = row.getString("series_zone");
		return new Line(appointment, row.getBoolean("readable"), row.getString("customer_name"),
				zone == null ? appointment.draft().span().zone() : ZoneId.of(zone), row.getBoolean("series_days"),
				List.copyOf(leftOut));
	}

}
