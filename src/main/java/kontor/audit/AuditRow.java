package kontor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the log as it is stored, with the names of whom it concerns. */
record AuditRow(long id, Instant at, @Nullable Long userId, @Nullable String user, @Nullable String source,
		@Nullable String address, String event, @Nullable String table, @Nullable String rowId,
		@Nullable Long customerId, @Nullable Long personId, Map<String, List<@Nullable Object>> changes,
		@Nullable String customer, @Nullable String person) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, List<@Nullable Object>>> CHANGES = new TypeReference<>() {
	};

	static AuditRow of(ResultSet row, int number) throws SQLException {
		String changes = row.getString("changes");
		return new AuditRow(row.getLong("id"), row.getTimestamp("at").toInstant(), id(row, "user_id"),
				row.getString("display_name"), row.getString("source"), row.getString("address"),
				row.getString("event"), row.getString("table_name"), row.getString("row_id"), id(row, "customer_id"),
				id(row, "person_id"), changes == null ? Map.of() : JSON.readValue(changes, CHANGES),
				row.getString("customer"), row.getString("person"));
	}

	private static @Nullable Long id(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	boolean isChange() {
		return event.equals("CHANGED");
	}

	/** The same without the values of these columns: only that there were some. */
	AuditRow without(Set<String> columns) {
		Map<String, List<@Nullable Object>> left = new LinkedHashMap<>(changes);
		left.replaceAll((column, values) -> columns.contains(column) ? Arrays.asList(null, null) : values);
		return new AuditRow(id, at, userId, user, source, address, event, table, rowId, customerId, personId, left,
				customer, person);
	}

	/** A value that is told for reading only, or the newer one. */
	@Nullable String told(String column) {
		List<@Nullable Object> values = changes.get(column);
		Object value = values == null ? null : values.get(values.size() - 1);
		return value == null ? null : value.toString();
	}

}
