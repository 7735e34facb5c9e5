package kontor.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kontor.database.Records;
import kontor.shared.SearchText;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores the text blocks. A user sees his own and everybody's. */
@Repository
@Transactional
class TextBlocks {

	/** Of one user, and of all together; more of them nobody finds again. */
	static final int MOST = 500;

	private static final int OFFERED = 12;

	private static final String SELECT = """
			select id, title, shortcut, body, user_id is null as common, user_id is not null or :shares as writable, version
			from text_blocks where (user_id = :me or user_id is null)""";

	private final JdbcClient jdbc;

	TextBlocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether this user writes the common ones. */
	static boolean shares(Viewer viewer) {
		return viewer.is(Role.MANAGEMENT, Role.ADMIN, Role.MARKETING);
	}

	/** By title. */
	@Transactional(readOnly = true)
	public List<TextBlock> all(Viewer viewer) {
		return select(" order by lower(title), id limit " + 2 * MOST, viewer).query(Records.of(TextBlock.class)).list();
	}

	/**
	 * Those whose shortcut begins like this or whose title contains it; the shortcuts
	 * first, own ones before common ones.
	 */
	@Transactional(readOnly = true)
	public List<TextBlock> matching(String typed, Viewer viewer) {
		String shortcut = typed.strip().toLowerCase(Locale.GERMAN);
		return select("""
				 and (left(shortcut, length(:typed)) = :typed or strpos(lower(unaccent(title)), :title) > 0)
				order by shortcut <> :typed, left(shortcut, length(:typed)) <> :typed, user_id is null, lower(title), id
				limit """ + " " + OFFERED, viewer).param("typed", shortcut)
			.param("title", SearchText.folded(typed))
			.query(Records.of(TextBlock.class))
			.list();
	}

	/** Empty where there is none, or it is another's. */
	@Transactional(readOnly = true)
	public Optional<TextBlock> find(long id, Viewer viewer) {
		return select(" and id = :id", viewer).param("id", id).query(Records.of(TextBlock.class)).optional();
	}

	private JdbcClient.StatementSpec select(String what, Viewer viewer) {
		return jdbc.sql(SELECT + what).param("me", viewer.id()).param("shares", shares(viewer));
	}

	/**
	 * @throws DuplicateKeyException where there is one with this shortcut
	 * @throws TooManyBlocksException where there are plenty
	 */
	void create(TextBlockForm form, Viewer viewer) {
		Long owner = owner(form, viewer);
		int made = jdbc
			.sql("""
					insert into text_blocks (user_id, title, shortcut, body)
					select cast(:owner as bigint), :title, :shortcut, :body
					where (select count(*) from text_blocks where user_id is not distinct from cast(:owner as bigint)) < :most""")
			.param("owner", owner)
			.param("title", form.getTitle())
			.param("shortcut", form.shortcut())
			.param("body", form.body())
			.param("most", MOST)
			.update();
		if (made == 0) {
			throw new TooManyBlocksException();
		}
	}

	/**
	 * @throws NotFoundException where there is none that the user may change
	 * @throws OptimisticLockingFailureException where it was changed since
	 * @throws DuplicateKeyException where there is another with this shortcut
	 */
	void change(long id, TextBlockForm form, Viewer viewer) {
		writable(id, viewer);
		int changed = jdbc
			.sql("""
					update text_blocks set user_id = cast(:owner as bigint), title = :title, shortcut = :shortcut, body = :body,
						changed_at = now(), version = version + 1
					where id = :id and version = :version""")
			.param("owner", owner(form, viewer))
			.param("title", form.getTitle())
			.param("shortcut", form.shortcut())
			.param("body", form.body())
			.param("id", id)
			.param("version", form.getVersion())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Text block " + id + " has changed");
		}
	}

	/**
	 * @return what it was
	 * @throws NotFoundException where there is none that the user may change
	 */
	TextBlock delete(long id, Viewer viewer) {
		TextBlock block = writable(id, viewer);
		jdbc.sql("delete from text_blocks where id = ?").param(id).update();
		return block;
	}

	/**
	 * @throws NotFoundException where there is none that the user may change
	 */
	@Transactional(readOnly = true)
	public TextBlock writable(long id, Viewer viewer) {
		return find(id, viewer).filter(TextBlock::writable).orElseThrow(NotFoundException::new);
	}

	private static @Nullable Long owner(TextBlockForm form, Viewer viewer) {
		if (form.isCommon() && !shares(viewer)) {
			throw new AccessDeniedException("writes no common text blocks");
		}
		return form.isCommon() ? null : (Long) viewer.id();
	}

}
