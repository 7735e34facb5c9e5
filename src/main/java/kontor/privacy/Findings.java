package kontor.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.customers.Holding;
import kontor.database.Records;
import kontor.privacy.Catalog.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where else somebody is named, and what is to become of it. */
@Repository
class Findings {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Catalog catalog;

	Findings(JdbcClient jdbc, Catalog catalog) {
		this.jdbc = jdbc;
		this.catalog = catalog;
	}

	enum Decision {

		/** The name is taken out. */
		REPLACE,
		/** The row goes. */
		DELETE,
		/** It stays as it is, since the law wants it kept. */
		KEEP,
		/** The contents are blanked without asking. */
		BLANK,
		/** Nobody answers for the table; it is told. */
		LEAVE

	}

	/**
	 * A row that names somebody.
	 *
	 * @param review whether the user decides
	 * @param decision null: not yet
	 */
	record Finding(long position, String tableName, String key, boolean review, @Nullable Decision decision,
			@Nullable String reason) {

	}

	void forget(long request) {
		jdbc.sql("delete from privacy_findings where request_id = ?").param(request).update();
	}

	static Decision usual(Table table) {
		Holding holding = table.holding();
		if (holding == null) {
			return Decision.LEAVE;
		}
		return switch (holding.mention()) {
			case REVIEWED, REPLACED -> Decision.REPLACE;
			case DELETED -> Decision.DELETE;
			case BLANKED -> Decision.BLANK;
			case NONE -> Decision.LEAVE;
		};
	}

	/** In the order in which they were found. */
	List<Finding> of(long request, boolean review, long after, int limit) {
		return jdbc.sql("""
				select position, table_name, key::text as key, review, decision, reason from privacy_findings
				where request_id = ? and review = ? and position > ? order by position limit ?""")
			.params(request, review, after, limit)
			.query(Records.of(Finding.class))
			.list();
	}

	long undecided(long request) {
		return jdbc.sql("select count(*) from privacy_findings where request_id = ? and review and decision is null")
			.param(request)
			.query(Long.class)
			.single();
	}

	/** How many in each table are not for the user to decide. */
	Map<String, Long> others(long request) {
		return counts(request, "and not review");
	}

	/** How many in each table. */
	Map<String, Long> counts(long request) {
		return counts(request, "");
	}

	private Map<String, Long> counts(long request, String which) {
		Map<String, Long> counts = new LinkedHashMap<>();
		jdbc.sql("select table_name, count(*) from privacy_findings where request_id = ? " + which
				+ " group by 1 order by 1")
			.param(request)
			.query((row) -> {
				counts.put(row.getString(1), row.getLong(2));
			});
		return counts;
	}

	/** The keys of what was found in a table, in the order in which it was found. */
	List<String> keys(long request, String table, int limit) {
		return jdbc.sql(
				"select key::text from privacy_findings where request_id = ? and table_name = ? order by position limit ?")
			.params(request, table, limit)
			.query(String.class)
			.list();
	}

	/** What stays as it is. */
	List<Finding> kept(long request) {
		return jdbc.sql("""
				select position, table_name, key::text as key, review, decision, reason from privacy_findings
				where request_id = ? and decision = 'KEEP' order by position""")
			.param(request)
			.query(Records.of(Finding.class))
			.list();
	}

	/**
	 * @return whether there is such a finding to be decided
	 */
	boolean decide(long request, long position, Decision decision, @Nullable String reason) {
		return jdbc.sql(
				"update privacy_findings set decision = ?, reason = ? where request_id = ? and position = ? and review")
			.params(decision.name(), reason, request, position)
			.update() == 1;
	}

	/** The row as it is now; empty where it is gone. */
	Map<String, Object> row(Finding finding) {
		return jdbc
			.sql("select to_jsonb(t)::text from " + finding.tableName() + " t where "
					+ sameKey(finding.tableName(), finding.key()))
			.param("key", finding.key())
			.query(String.class)
			.optional()
			.map((json) -> JSON.readValue(json, ROW))
			.orElse(Map.of());
	}

	/** The columns of a finding that may name somebody. */
	List<String> texts(String table) {
		Holding holding = catalog.holding(table);
		return holding == null ? List.of() : holding.texts();
	}

	/** The condition that a row t of the table has the key that :key holds. */
	static String sameKey(String table, String key) {
		return JSON.readValue(key, ROW)
			.keySet()
			.stream()
			.map((column) -> column.equals("ctid") ? "t.ctid = cast(cast(:key as jsonb) ->> 'ctid' as tid)"
					: "t." + column + " = (jsonb_populate_record(null::" + table + ", cast(:key as jsonb)))." + column)
			.collect(Collectors.joining(" and "));
	}

}
