package kontor.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kontor.database.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away: whoever has named somebody to stand in for him. */
@Component
@Transactional(readOnly = true)
public class Absences {

	private final JdbcClient jdbc;

	Absences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody's days away.
	 *
	 * @param substitute who stands in
	 */
	public record Absence(long userId, String name, String substitute, LocalDate validFrom, LocalDate validTo) {

		public boolean covers(LocalDate day) {
			return !day.isBefore(validFrom) && !day.isAfter(validTo);
		}

	}

	/** Those of these users that touch the days, by name. */
	public List<Absence> of(Collection<Long> users, LocalDate first, LocalDate last) {
		return jdbc.sql("""
				select s.user_id, u.display_name as name, o.display_name as substitute, s.valid_from, s.valid_to
				from substitutions s join users u on u.id = s.user_id join users o on o.id = s.substitute_id
				where s.user_id = any (:users) and s.valid_to >= :first and s.valid_from <= :last
				order by u.display_name, s.valid_from limit 500""")
			.param("users", users.toArray(Long[]::new))
			.param("first", first)
			.param("last", last)
			.query(Records.of(Absence.class))
			.list();
	}

}
