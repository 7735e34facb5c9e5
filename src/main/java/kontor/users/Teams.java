package kontor.users;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kontor.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teams of users; somebody can be in several. */
@Component
@Transactional
class Teams {

	private final JdbcClient jdbc;

	Teams(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A team with the names of its members.
	 */
	record Row(long id, String name, List<String> members) {

	}

	/** A team as it is changed. */
	record Team(long id, String name, long version, Set<Long> members) {

	}

	@Transactional(readOnly = true)
	public List<Row> all() {
		return jdbc.sql("""
				select t.id, t.name, array(select u.display_name from team_members m join users u on u.id = m.user_id
					where m.team_id = t.id order by lower(u.display_name)) as members
				from teams t order by lower(t.name) limit 1000""")
			.query((row, number) -> new Row(row.getLong(1), row.getString(2),
					List.of((String[]) row.getArray(3).getArray())))
			.list();
	}

	@Transactional(readOnly = true)
	public Team team(long id) {
		return jdbc.sql("""
				select t.id, t.name, t.version, array(select m.user_id from team_members m where m.team_id = t.id)
				from teams t where t.id = ?""")
			.param(id)
			.query((row, number) -> new Team(row.getLong(1), row.getString(2), row.getLong(3),
					new TreeSet<>(List.of((Long[]) row.getArray(4).getArray()))))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	@Transactional(readOnly = true)
	public boolean isTaken(String name, long butFor) {
		return jdbc.sql("select exists (select from teams where lower(name) = lower(?) and id <> ?)")
			.param(name.strip())
			.param(butFor)
			.query(Boolean.class)
			.single();
	}

	public long found(String name, Set<Long> members) {
		long id = jdbc.sql("insert into teams (name) values (?) returning id")
			.param(name.strip())
			.query(Long.class)
			.single();
		fill(id, members);
		return id;
	}

	public void change(long id, long version, String name, Set<Long> members) {
		int changed = jdbc.sql("update teams set name = ?, version = version + 1 where id = ? and version = ?")
			.param(name.strip())
			.param(id)
			.param(version)
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Team " + team(id).id() + " has changed");
		}
		fill(id, members);
	}

	public void dissolve(long id, long version) {
		if (jdbc.sql("delete from teams where id = ? and version = ?").param(id).param(version).update() == 0) {
			throw new OptimisticLockingFailureException("Team " + team(id).id() + " has changed");
		}
	}

	/** Unknown users are passed over. */
	private void fill(long team, Set<Long> members) {
		Long[] ids = members.toArray(Long[]::new);
		jdbc.sql("delete from team_members where team_id = ? and user_id <> all (?)").param(team).param(ids).update();
		jdbc.sql("""
				insert into team_members (team_id, user_id) select ?, id from users where id = any (?)
				on conflict do nothing""").param(team).param(ids).update();
	}

}
