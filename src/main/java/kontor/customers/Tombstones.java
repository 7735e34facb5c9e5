package kontor.customers;

import java.util.List;
import java.util.Optional;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that went into another one. No list shows them; they remain so that old links
 * and numbers lead to the other, and so that the merge can be taken back.
 */
@Component
@Transactional(readOnly = true)
public class Tombstones {

	private final JdbcClient jdbc;

	Tombstones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Into which record another one went.
	 * @return empty where it did not, or the viewer may not see where
	 */
	public Optional<Long> winner(MergeKind kind, long id, Viewer viewer) {
		String visible = kind == MergeKind.CUSTOMER ? Visibility.of("w", viewer) : Visibility.ofPerson("w", viewer);
		return jdbc
			.sql("select w.id from %1$s m join %1$s w on w.id = m.merged_into where m.id = ? and %2$s"
				.formatted(kind.table(), visible))
			.param(id)
			.query(Long.class)
			.optional();
	}

	/** Those that went into a record. */
	public List<Long> of(MergeKind kind, long winner) {
		return jdbc.sql("select id from %s where merged_into = ? order by id".formatted(kind.table()))
			.param(winner)
			.query(Long.class)
			.list();
	}

}
