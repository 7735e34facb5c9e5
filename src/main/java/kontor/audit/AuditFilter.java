package kontor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log; null: anything.
 *
 * @param user who acted
 * @param customer whose record, the customer's id
 * @param person whose record, the person's id
 * @param table of which records
 * @param row which of them; told by its id, or by what names it where it has none
 * @param kind CHANGES, SIGN_INS, EXPORTS or RIGHTS
 * @param from first day
 * @param to last day
 */
public record AuditFilter(@Nullable Long user, @Nullable Long customer, @Nullable Long person, @Nullable String table,
		@Nullable String row, @Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** What the log is most often asked for. */
	public enum Kind {

		CHANGES("e.event in ('CREATED', 'CHANGED', 'DELETED')"),
		SIGN_INS("e.event in ('SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_FAILED', 'SESSIONS_ENDED', 'BLOCK_LIFTED')"),
		EXPORTS("e.event = 'EXPORTED'"),
		RIGHTS("e.table_name in ('users', 'teams', 'team_members', 'role_rights', 'substitutions', 'api_tokens')"),
		IMPORTS("e.table_name = 'import_batches'"), BACKUPS("e.event in ('BACKED_UP', 'RESTORED')");

		private final String condition;

		Kind(String condition) {
			this.condition = condition;
		}

	}

	/**
	 * Up to the last entry before a moment: they are numbered as they come, so whoever
	 * walks them backwards begins there. An hour more, should a clock have been set back.
	 */
	private static final String BEGINNING = """
			e.at < :to and e.id <= (select x.id from audit_entries x where x.at < :later order by x.at desc limit 1)""";

	/** A condition over {@code audit_entries e}. */
	String condition(Map<String, Object> params) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		Map<String, @Nullable Object> equal = new LinkedHashMap<>();
		equal.put("user_id", user);
		equal.put("customer_id", customer);
		equal.put("person_id", person);
		equal.put("table_name", table);
		equal.put("row_id", row);
		equal.forEach((column, value) -> {
			if (value != null) {
				conditions.add("e.%s = :%1$s".formatted(column));
				params.put(column, value);
			}
		});
		if (kind != null) {
			conditions.add(kind.condition);
		}
		if (from != null) {
			conditions.add("e.at >= :from");
			params.put("from", from.atStartOfDay(Formats.ZONE).toOffsetDateTime());
		}
		if (to != null) {
			conditions.add(BEGINNING);
			params.put("to", to.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime());
			params.put("later", to.plusDays(1).atStartOfDay(Formats.ZONE).plusHours(1).toOffsetDateTime());
		}
		return String.join(" and ", conditions);
	}

}
