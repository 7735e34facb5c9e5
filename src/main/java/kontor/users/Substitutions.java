package kontor.users;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom: sees and changes the customers that the colleague looks after,
 * from the first day to the last.
 */
@Component
@Transactional
class Substitutions {

	private final JdbcClient jdbc;

	Substitutions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	record Row(long id, String substitute, LocalDate validFrom, LocalDate validTo) {

	}

	/** Those that are not over yet. */
	@Transactional(readOnly = true)
	public List<Row> of(long user) {
		return jdbc.sql("""
				select s.id, u.display_name as substitute, s.valid_from, s.valid_to
				from substitutions s join users u on u.id = s.substitute_id
				where s.user_id = ? and s.valid_to >= current_date order by s.valid_from, s.id limit 100""")
			.param(user)
			.query(Row.class)
			.list();
	}

	/**
	 * @return false if there is no such active user
	 */
	public boolean add(long user, long substitute, LocalDate from, LocalDate to, Viewer by) {
		return jdbc.sql("""
				insert into substitutions (user_id, substitute_id, valid_from, valid_to, created_by)
				select :user, id, :from, :to, :by from users where id = :substitute and active and id <> :user""")
			.param("user", user)
			.param("substitute", substitute)
			.param("from", from)
			.param("to", to)
			.param("by", by.id())
			.update() == 1;
	}

	/**
	 * @return false if the user has no such substitution
	 */
	public boolean end(long id, long user) {
		return jdbc.sql("delete from substitutions where id = ? and user_id = ?").param(id).param(user).update() == 1;
	}

}
