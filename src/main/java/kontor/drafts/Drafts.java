package kontor.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores the drafts. Nobody sees another's. */
@Repository
@Transactional
class Drafts {

	/** Of one user; who begins more loses the oldest. */
	private static final int MOST = 100;

	private static final int KEPT_DAYS = 30;

	private static final String SELECT = "select id, form, page, fields, saved_at from drafts where user_id = ?";

	private final JdbcClient jdbc;

	private final DraftFields fields;

	Drafts(JdbcClient jdbc, DraftFields fields) {
		this.jdbc = jdbc;
		this.fields = fields;
	}

	/**
	 * Saves it, anew or over what was saved of it before.
	 * @throws NotFoundException where the id is another's
	 */
	void save(UUID id, String form, String page, Map<String, List<String>> values, Viewer viewer) {
		boolean begun = jdbc.sql("""
				insert into drafts (id, user_id, form, page, fields) values (?, ?, ?, ?, cast(? as jsonb))
				on conflict (id) do update set fields = excluded.fields, saved_at = now()
					where drafts.user_id = excluded.user_id and drafts.form = excluded.form returning xmax = 0""")
			.params(id, viewer.id(), form, page, fields.text(values))
			.query(Boolean.class)
			.optional()
			.orElseThrow(NotFoundException::new);
		if (begun) {
			jdbc.sql("""
					delete from drafts where user_id = ? and id not in (
						select id from drafts where user_id = ? order by saved_at desc limit ?)""")
				.params(viewer.id(), viewer.id(), MOST)
				.update();
		}
	}

	/** The latest first. */
	@Transactional(readOnly = true)
	List<Draft> all(Viewer viewer) {
		return jdbc.sql(SELECT + " order by saved_at desc, id").param(viewer.id()).query(this::draft).list();
	}

	/** The latest of a form. */
	@Transactional(readOnly = true)
	Optional<Draft> latest(String form, Viewer viewer) {
		return jdbc.sql(SELECT + " and form = ? order by saved_at desc limit 1")
			.params(viewer.id(), form)
			.query(this::draft)
			.optional();
	}

	@Transactional(readOnly = true)
	Optional<Draft> find(UUID id, Viewer viewer) {
		return jdbc.sql(SELECT + " and id = ?").params(viewer.id(), id).query(this::draft).optional();
	}

	@Transactional(readOnly = true)
	int count(Viewer viewer) {
		return jdbc.sql("select count(*) from drafts where user_id = ?")
			.param(viewer.id())
			.query(Integer.class)
			.single();
	}

	/** Once more changes nothing. */
	void remove(UUID id, Viewer viewer) {
		jdbc.sql("delete from drafts where id = ? and user_id = ?").params(id, viewer.id()).update();
	}

	void purge() {
		jdbc.sql("delete from drafts where saved_at < now() - make_interval(days => ?)").param(KEPT_DAYS).update();
	}

	private Draft draft(ResultSet row, int number) throws SQLException {
		return new Draft(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
				fields.kept(row.getString(4)), row.getTimestamp(5).toInstant());
	}

}
