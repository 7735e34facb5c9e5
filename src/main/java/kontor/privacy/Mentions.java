package kontor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.privacy.Catalog.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report may tell of rows that name somebody and are about something else: neither
 * secrets nor files, and of what is mostly about others only the passages.
 */
@Repository
class Mentions {

	/** Letters before the name. */
	private static final int BEFORE = 140;

	private static final int LENGTH = 280;

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Findings findings;

	Mentions(JdbcClient jdbc, Findings findings) {
		this.jdbc = jdbc;
		this.findings = findings;
	}

	private record Found(String row, String passages) {

	}

	/** The rows of a table that a search found, as they may be told. */
	List<Map<String, @Nullable Object>> of(long request, Table table, Sought sought, int limit) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (String key : findings.keys(request, table.name(), limit)) {
			found(table, key, sought).map((found) -> told(table, found)).ifPresent(rows::add);
		}
		return rows;
	}

	private Optional<Found> found(Table table, String key, Sought sought) {
		String passages = Stream
			.concat(table.texts().stream().map((column) -> text(column, sought)),
					table.json().stream().map((column) -> entries(column, sought)))
			.collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
		Map<String, Object> parameters = new HashMap<>(sought.parameters());
		parameters.put("key", key);
		return jdbc
			.sql("select to_jsonb(t)::text, " + passages + "::text from " + table.name() + " t where "
					+ Findings.sameKey(table.name(), key))
			.params(parameters)
			.query((row, number) -> new Found(row.getString(1), row.getString(2)))
			.optional();
	}

	private static String text(String column, Sought sought) {
		return "'%1$s', %2$s".formatted(column, passage("t." + column, sought.patterns()));
	}

	/**
	 * Of several values those that name somebody, who may have his names in two of them.
	 */
	private static String entries(String column, Sought sought) {
		List<String> patterns = new ArrayList<>(sought.patterns());
		patterns.addAll(sought.firstNames());
		return """
				'%1$s', (select jsonb_object_agg(key, passage) from (
					select key, %2$s as passage from jsonb_each(case jsonb_typeof(to_jsonb(t.%1$s)) when 'object' then to_jsonb(t.%1$s)
						else jsonb_build_object('%1$s', t.%1$s) end)) entries where passage is not null)"""
			.formatted(column, passage("value::text", patterns));
	}

	/** The words around the first mention; null where there is none. */
	private static String passage(String text, List<String> patterns) {
		String at = patterns.stream()
			.map((pattern) -> "nullif(regexp_instr(%s, :%s, 1, 1, 0, 'i'), 0)".formatted(text, pattern))
			.collect(Collectors.joining(", ", "coalesce(", ")"));
		return "(select substr(%s, greatest(1, at - %d), %d) from (select %s) mention (at) where at is not null)"
			.formatted(text, BEFORE, LENGTH, at);
	}

	private static Map<String, @Nullable Object> told(Table table, Found found) {
		Map<String, @Nullable Object> row = JSON.readValue(found.row(), ROW);
		Map<String, @Nullable Object> passages = JSON.readValue(found.passages(), ROW);
		passages.values().removeIf((passage) -> passage == null);
		if (table.isTold()) {
			row.keySet()
				.removeIf((column) -> table.files().contains(column)
						|| table.secrets().contains(column) && !table.isDeclared(column, passages.keySet()));
			return row;
		}
		Map<String, @Nullable Object> excerpt = new LinkedHashMap<>(row);
		excerpt.entrySet().removeIf((entry) -> !isNumber(table, entry.getKey(), entry.getValue()));
		passages.keySet().removeAll(table.secrets());
		excerpt.putAll(passages);
		return excerpt;
	}

	/** Keys that are words may be secrets. */
	private static boolean isNumber(Table table, String column, @Nullable Object value) {
		return table.keys().contains(column) && value instanceof Number;
	}

}
