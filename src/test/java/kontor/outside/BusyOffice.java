package kontor.outside;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A month with 5,000 appointments of 25 people, and one of them with 10,000 open tasks:
 * what the pages of the working day are measured with. Written once for each database.
 */
final class BusyOffice {

	private static final List<String> STATEMENTS = List.of("""
			insert into users (username, display_name, roles)
			select 'bench' || n, 'Kollege ' || n, array['SALES'] from generate_series(1, 25) n
			where (select count(*) from users where active) + n <= 25""",
			"""
					insert into tasks (kind, title, due_on, assignee_id, created_by, customer_id)
					select 'TASK', 'Nachfassen ' || n, current_date - 200 + n % 400, u.id, u.id, c.id
					from generate_series(1, 10000) n join users u on u.username = 'leitung'
						join lateral (select id from customers where id > n * 7 and deleted_at is null order by id limit 1) c on true""",
			"""
					insert into appointments (uid, owner_id, channel, title, place, customer_id, starts_at, ends_at, until_day)
					select 'bench-' || n, u.id, 'VISIT', 'Termin ' || n, 'Dresden', c.id, d.day + t.time, d.day + t.time + interval '1 hour', d.day
					from generate_series(0, 4999) n
						join (select id, row_number() over (order by id) - 1 as place from users where active limit 25) u on u.place = n % 25
						cross join lateral (select date_trunc('month', current_date)::date + n / 25 % 28 as day) d
						cross join lateral (select make_interval(hours => 7 + n / 700, mins => n % 4 * 15) as time) t
						left join lateral (select id from customers where id > n * 3 and deleted_at is null order by id limit 1) c on true""",
			"""
					insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main)
					select owner_id, until_day, id, timestamp '1900-01-01 00:00', starts_at, ends_at, false, true
					from appointments where uid like 'bench-%'""",
			"analyze tasks", "analyze appointments", "analyze calendar_entries");

	private BusyOffice() {
	}

	static void moveIn(Server server) throws IOException, SQLException {
		try (Connection database = server.database(); Statement statement = database.createStatement()) {
			boolean there = statement.executeQuery("select from appointments where uid = 'bench-0'").next();
			for (String sql : there ? List.<String>of() : STATEMENTS) {
				statement.execute(sql);
			}
		}
	}

}
