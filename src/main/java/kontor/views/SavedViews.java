package kontor.views;

import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores the views. A user sees his own and those that colleagues share. */
@Repository
@Transactional
public class SavedViews {

	/** Of one user; more of them nobody finds again. */
	private static final int MOST = 100;

	private static final String SELECT = """
			select v.id, v.list, v.name, v.query, v.shared, u.display_name as owner, v.user_id = :me as own,
				p.view_id is not null as pinned, v.version
			from saved_views v join users u on u.id = v.user_id
				left join view_pins p on p.view_id = v.id and p.user_id = :me
			where (v.user_id = :me or v.shared)""";

	private static final String BY_NAME = " order by lower(v.name), v.id limit " + 2 * MOST;

	private final JdbcClient jdbc;

	SavedViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What this user has of a list, by name. */
	@Transactional(readOnly = true)
	List<SavedView> of(String list, Viewer viewer) {
		return select(" and v.list = :list" + BY_NAME, viewer).param("list", list)
			.query(Records.of(SavedView.class))
			.list();
	}

	/** What this user has on his start page, by name. */
	@Transactional(readOnly = true)
	public List<SavedView> pinned(Viewer viewer) {
		return select(" and p.view_id is not null" + BY_NAME, viewer).query(Records.of(SavedView.class)).list();
	}

	@Transactional(readOnly = true)
	List<SavedView> all(Viewer viewer) {
		return select(BY_NAME, viewer).query(Records.of(SavedView.class)).list();
	}

	/**
	 * A page of what this user has, the oldest first.
	 * @param list of which list; null: of all
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	@Transactional(readOnly = true)
	Slice<SavedView> page(@Nullable String list, @Nullable String after, int limit, Viewer viewer) {
		Cursor cursor = Cursor.read(after, 1);
		long last = cursor == null || !cursor.text(0).matches("\\d{1,18}") ? 0 : cursor.number(0);
		List<SavedView> found = select(
				" and v.id > :last and v.list = coalesce(cast(:list as text), v.list) order by v.id limit :limit",
				viewer)
			.param("last", last)
			.param("list", list)
			.param("limit", limit + 1)
			.query(Records.of(SavedView.class))
			.list();
		return Slice.of(found, limit, (view) -> Cursor.of(view.id()));
	}

	/**
	 * @throws NotFoundException where there is none, or it is another's alone
	 */
	@Transactional(readOnly = true)
	SavedView find(long id, Viewer viewer) {
		Optional<SavedView> found = select(" and v.id = :id", viewer).param("id", id)
			.query(Records.of(SavedView.class))
			.optional();
		return found.orElseThrow(NotFoundException::new);
	}

	private JdbcClient.StatementSpec select(String what, Viewer viewer) {
		return jdbc.sql(SELECT + what).param("me", viewer.id());
	}

	/**
	 * Saves a view.
	 * @throws DuplicateKeyException where the user has one of this name
	 * @throws TooManyViewsException where he has plenty
	 */
	long create(ViewBody view, Viewer viewer) {
		if (jdbc.sql("select count(*) from saved_views where user_id = ?")
			.param(viewer.id())
			.query(Integer.class)
			.single() >= MOST) {
			throw new TooManyViewsException();
		}
		long id = jdbc
			.sql("insert into saved_views (user_id, list, name, query, shared) values (?, ?, ?, ?, ?) returning id")
			.params(viewer.id(), view.list, view.name, view.query, view.shared)
			.query(Long.class)
			.single();
		if (view.pinned) {
			pin(id, true, viewer);
		}
		return id;
	}

	/**
	 * @param known as it was read; where the change names a version, that one counts
	 * @throws NotFoundException where it is not the user's own
	 * @throws OptimisticLockingFailureException where it was changed since
	 * @throws DuplicateKeyException where the user has another of this name
	 */
	void change(SavedView known, ViewBody view, Viewer viewer) {
		own(known.id(), viewer);
		int changed = jdbc.sql(
				"update saved_views set name = ?, query = ?, shared = ?, version = version + 1 where id = ? and version = ?")
			.params(view.name, view.query, view.shared, known.id(),
					view.version == null ? known.version() : view.version)
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("View " + known.id() + " has changed");
		}
	}

	/**
	 * @throws NotFoundException where there is none of the user's own
	 */
	void delete(long id, Viewer viewer) {
		own(id, viewer);
		jdbc.sql("delete from saved_views where id = ?").param(id).update();
	}

	/** Puts it on the user's start page, or takes it from there. */
	void pin(long id, boolean pinned, Viewer viewer) {
		find(id, viewer);
		jdbc.sql(pinned ? "insert into view_pins (user_id, view_id) values (?, ?) on conflict do nothing"
				: "delete from view_pins where user_id = ? and view_id = ?")
			.params(viewer.id(), id)
			.update();
	}

	private void own(long id, Viewer viewer) {
		if (!find(id, viewer).own()) {
			throw new NotFoundException();
		}
	}

}
