package kontor.calendar;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams, whose calendars are looked at together. */
@Component
public class CalendarTeams {

	private final JdbcClient jdbc;

	CalendarTeams(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A team and the ids of who is in it. */
	public record Team(long id, String name, List<Long> members) {

		/** What stands for it where a user could stand. */
		public String key() {
			return "team-" + id;
		}

	}

	/** All of them by name. */
	@Transactional(readOnly = true)
	public List<Team> all() {
		return jdbc.sql("""
				select t.id, t.name, array(select m.user_id from team_members m join users u on u.id = m.user_id
					where m.team_id = t.id and u.active) from teams t order by lower(t.name) limit 200""")
			.query((row, number) -> new Team(row.getLong(1), row.getString(2),
					List.of((Long[]) row.getArray(3).getArray())))
			.list();
	}

}
