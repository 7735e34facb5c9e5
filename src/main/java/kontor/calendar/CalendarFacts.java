package kontor.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in calendars, each with one statement that walks an index. Whom an
 * appointment is hidden from gets it as busy time, without title, place and customer.
 */
@Component
@Transactional(readOnly = true)
public class CalendarFacts {

	private static final String JOINS = """
			join appointments a on a.id = e.appointment_id left join customers c on c.id = a.customer_id
			left join held_appointments h on h.appointment_id = e.appointment_id and h.occurrence = e.occurrence
			cross join lateral (select %s as may) r""";

	private static final String COLUMNS = """
			e.appointment_id, e.occurrence, e.user_id, e.day, e.starts_at, e.ends_at, e.all_day,
			case when r.may then a.title end, case when r.may then a.place end, case when r.may then c.id end,
			case when r.may then c.name end, a.channel, a.status,
			r.may and (a.rule is not null or a.series_id is not null or a.rdates <> '{}'), %s, h.appointment_id is not null,
			coalesce(a.travel_before, 0), coalesce(a.travel_after, 0)""";

	private static final String ORDER = " order by e.day, e.all_day desc, e.starts_at, e.appointment_id, e.user_id";

	private final JdbcClient jdbc;

	CalendarFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String select(String together, Viewer viewer) {
		return "select " + COLUMNS.formatted(Sight.writable(viewer)) + ", " + together + " ";
	}

	private static String joins(Viewer viewer) {
		return JOINS.formatted(Sight.readable(viewer));
	}

	/** What this user has today, in order, with the customers. */
	public List<CalendarEntry> today(Viewer viewer, int limit) {
		LocalDate today = LocalDate.now(Formats.ZONE);
		return of(List.of(viewer.id()), today, today, limit, viewer);
	}

	/**
	 * What these users have from the first day to the last; days with more than so many
	 * for a user show the first ones and how many there are.
	 */
	public List<CalendarEntry> of(Collection<Long> users, LocalDate first, LocalDate last, int aDay, Viewer viewer) {
		return few("e.user_id = any (:users) and e.day between :first and :last", "user_id, day", aDay, viewer)
			.param("users", users.toArray(Long[]::new))
			.param("first", first)
			.param("last", last)
			.query(CalendarEntry::of)
			.list();
	}

	/** What anybody has, each once, in its owner's name. */
	public List<CalendarEntry> ofAll(LocalDate first, LocalDate last, int aDay, Viewer viewer) {
		return daily("", first, last, aDay, viewer).query(CalendarEntry::of).list();
	}

	/** What these users have in their own calendars, each once. */
	public List<CalendarEntry> ofOwners(Collection<Long> users, LocalDate first, LocalDate last, int aDay,
			Viewer viewer) {
		return daily(" and n.user_id = any (:users)", first, last, aDay, viewer)
			.param("users", users.toArray(Long[]::new))
			.query(CalendarEntry::of)
			.list();
	}

	private JdbcClient.StatementSpec few(String condition, String group, int aDay, Viewer viewer) {
		return jdbc.sql(select("e.together", viewer)
				+ """
						from (select n.*, count(*) over (partition by %2$s) as together from (
								select e.*, row_number() over (partition by %2$s order by all_day desc, starts_at, appointment_id) as place
								from calendar_entries e where %1$s) n) e
						"""
					.formatted(condition, group)
				+ joins(viewer) + " where e.place <= " + aDay + ORDER);
	}

	/** Reads only the first of each day and counts the others in the index. */
	private JdbcClient.StatementSpec daily(String condition, LocalDate first, LocalDate last, int aDay, Viewer viewer) {
		return jdbc
			.sql(select("e.together", viewer)
					+ """
							from (select f.*, t.together from generate_series(cast(:first as date), cast(:last as date), interval '1 day') d (day)
								cross join lateral (select count(*) as together from calendar_entries n
									where n.main and n.day = cast(d.day as date)%1$s) t
								cross join lateral (select n.* from calendar_entries n where n.main and n.day = cast(d.day as date)%1$s
									order by n.all_day desc, n.starts_at, n.appointment_id limit %2$d) f) e
							"""
						.formatted(condition, aDay)
					+ joins(viewer) + ORDER)
			.param("first", first)
			.param("last", last);
	}

	/** What is still to come for a customer that the viewer may see, each once. */
	public List<CalendarEntry> next(long customer, int limit, Viewer viewer) {
		return jdbc
			.sql(select("1", viewer)
					+ """
							from (select x.id from appointments x where x.customer_id = :customer and x.deleted_at is null
									and (x.until_day is null or x.until_day >= :today)) u
							join lateral (select * from calendar_entries n where n.appointment_id = u.id and n.main and n.day >= :today
								and n.ends_at > now() order by n.day, n.starts_at limit 1) e on true
							"""
					+ joins(viewer) + ORDER + " limit " + limit)
			.param("customer", customer)
			.param("today", LocalDate.now(Formats.ZONE))
			.query(CalendarEntry::of)
			.list();
	}

	/** Of what this user is to be reminded now: it has not begun, or just has. */
	public List<CalendarEntry> reminders(Viewer viewer) {
		return jdbc
			.sql(select("1", viewer)
					+ """
							from (select * from calendar_entries where user_id = :me and remind_at <= now() and remind_at > now() - interval '29 days'
								and starts_at > now() - interval '10 minutes' order by remind_at desc limit 10) e
							"""
					+ joins(viewer) + ORDER)
			.param("me", viewer.id())
			.query(CalendarEntry::of)
			.list();
	}

}
