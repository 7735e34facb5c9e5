package kontor.products;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.database.Records;
import kontor.shared.FeedResult;
import kontor.shared.FeedResult.Outcome;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How everything from another system is written: a thousand at a time, each thousand in
 * one transaction or all in the caller's, each key once a batch. What was told the same
 * before is left untouched.
 */
@Component
public class FeedBatches {

	static final int SIZE = 1000;

	private static final Map<String, String> HELD = Map.of("sales_orders", "t.customer_id is null", "invoices",
			"t.customer_id is null", "payments", "t.invoice_id is null", "products", "false");

	private final TransactionOperations transaction;

	private final JdbcClient jdbc;

	FeedBatches(TransactionOperations transaction, JdbcClient jdbc) {
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	/** What tells a record from all others, and what is told of it. */
	public record Told<T>(String sourceSystem, String externalId, T content, UUID fingerprint) {

		Key key() {
			return new Key(sourceSystem, externalId);
		}

	}

	/** The key of every table of this kind. */
	record Key(String sourceSystem, String externalId) {

	}

	/**
	 * A row that is there.
	 *
	 * @param held whether it waits for what it belongs to
	 */
	public record Row(String sourceSystem, String externalId, long id, boolean held, @Nullable UUID fingerprint) {

		Key key() {
			return new Key(sourceSystem, externalId);
		}

	}

	/**
	 * What one kind of record needs.
	 *
	 * @param table its rows
	 * @param check null: nothing is wrong with it
	 * @param tell its key and its fingerprint
	 * @param write writes records with different keys, new ones and changed ones; answers
	 * with their rows
	 */
	public record Kind<T>(String table, Function<T, @Nullable FeedResult> check, Function<T, Told<T>> tell,
			Function<List<Told<T>>, List<Row>> write) {

	}

	/**
	 * @return an answer for each, in the same order
	 * @throws AccessDeniedException if the viewer may not change all customers
	 */
	public <T> List<FeedResult> put(List<T> records, @Nullable Viewer viewer, Kind<T> kind) {
		if (viewer != null && !viewer.writesAll()) {
			throw new AccessDeniedException("only who may change all customers feeds");
		}
		FeedResult[] results = new FeedResult[records.size()];
		Map<Key, Integer> places = new LinkedHashMap<>();
		Map<Key, Told<T>> batch = new LinkedHashMap<>();
		for (int i = 0; i < records.size(); i++) {
			results[i] = kind.check().apply(records.get(i));
			if (results[i] == null) {
				Told<T> told = kind.tell().apply(records.get(i));
				if (batch.size() == SIZE || batch.containsKey(told.key())) {
					write(batch, places, results, kind);
				}
				batch.put(told.key(), told);
				places.put(told.key(), i);
			}
		}
		write(batch, places, results, kind);
		return Arrays.asList(results);
	}

	private <T> void write(Map<Key, Told<T>> batch, Map<Key, Integer> places, FeedResult[] results, Kind<T> kind) {
		if (!batch.isEmpty()) {
			List<Told<T>> told = List.copyOf(batch.values());
			Map<Key, FeedResult> answers = transaction.execute((status) -> write(told, kind));
			places.forEach((key, place) -> results[place] = answers.get(key));
			batch.clear();
			places.clear();
		}
	}

	private <T> Map<Key, FeedResult> write(List<Told<T>> told, Kind<T> kind) {
		// whoever tells of one system at once waits: neither misses what the other brings
		told.stream().map(Told::sourceSystem).distinct().sorted().forEach(this::lock);
		Map<Key, Row> known = rows(told, kind.table()).stream().collect(Collectors.toMap(Row::key, (row) -> row));
		List<Told<T>> others = told.stream().filter((one) -> !isSame(one, known.get(one.key()))).toList();
		Map<Key, FeedResult> answers = new LinkedHashMap<>();
		known.forEach((key, row) -> answers.put(key, FeedResult.of(Outcome.UNCHANGED, row.id(), row.held())));
		if (!others.isEmpty()) {
			kind.write()
				.apply(others)
				.forEach((row) -> answers.put(row.key(), FeedResult
					.of(known.containsKey(row.key()) ? Outcome.UPDATED : Outcome.CREATED, row.id(), row.held())));
		}
		return answers;
	}

	private static boolean isSame(Told<?> told, @Nullable Row row) {
		return row != null && told.fingerprint().equals(row.fingerprint());
	}

	private void lock(String source) {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('erp:' || ?))").param(source).query().singleRow();
	}

	private <T> List<Row> rows(List<Told<T>> told, String table) {
		return jdbc
			.sql("""
					select t.source_system, t.external_id, t.id, %s as held, t.fingerprint
					from unnest(cast(:sources as text[]), cast(:ids as text[])) k (source_system, external_id)
					join %s t on t.source_system = k.source_system and t.external_id = k.external_id"""
				.formatted(HELD.get(table), table))
			.param("sources", column(told, Told::sourceSystem))
			.param("ids", column(told, Told::externalId))
			.query(Records.of(Row.class))
			.list();
	}

	/** One field of all records, for {@code unnest}. */
	public static <T> @Nullable String[] column(List<T> records, Function<T, ? extends @Nullable Object> field) {
		@Nullable String[] texts = new String[records.size()];
		for (int i = 0; i < texts.length; i++) {
			Object value = field.apply(records.get(i));
			texts[i] = value instanceof BigDecimal number ? number.toPlainString()
					: value == null ? null : value.toString();
		}
		return texts;
	}

}
