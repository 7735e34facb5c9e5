package kontor.users;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps all names for half a minute: every page shows some. */
@Component
class UserNames {

	private static final long KEPT = Duration.ofSeconds(30).toNanos();

	private static final int MOST_IN_A_LIST = 500;

	private final JdbcClient jdbc;

	private volatile @Nullable Snapshot snapshot;

	UserNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Row(long id, String displayName, boolean active) {

	}

	private record Snapshot(Map<Long, String> names, List<UserName> active, List<UserName> closed, long takenAt) {

	}

	List<UserName> active() {
		return current().active();
	}

	List<UserName> closed() {
		return current().closed();
	}

	Map<Long, String> of(Collection<@Nullable Long> ids) {
		Map<Long, String> known = current().names();
		Set<Long> wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
		Map<Long, String> found = new HashMap<>();
		wanted.removeIf((id) -> known.containsKey(id) && found.put(id, known.get(id)) == null);
		if (!wanted.isEmpty()) {
			jdbc.sql("select id, display_name, active from users where id in (:ids)")
				.param("ids", wanted)
				.query(Row.class)
				.list()
				.forEach((row) -> found.put(row.id(), row.displayName()));
		}
		return found;
	}

	/** Something has changed; counts from the end of the transaction. */
	void forget() {
		snapshot = null;
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					snapshot = null;
				}
			});
		}
	}

	private Snapshot current() {
		Snapshot known = snapshot;
		if (known == null || System.nanoTime() - known.takenAt() > KEPT) {
			known = load();
			snapshot = known;
		}
		return known;
	}

	private Snapshot load() {
		long now = System.nanoTime();
		List<Row> rows = jdbc
			.sql("select id, display_name, active from users order by lower(display_name), id limit 10000")
			.query(Row.class)
			.list();
		return new Snapshot(rows.stream().collect(Collectors.toMap(Row::id, Row::displayName)),
				list(rows.stream().filter(Row::active)), list(rows.stream().filter((row) -> !row.active())), now);
	}

	private static List<UserName> list(Stream<Row> rows) {
		return rows.limit(MOST_IN_A_LIST).map((row) -> new UserName(row.id(), row.displayName())).toList();
	}

}
