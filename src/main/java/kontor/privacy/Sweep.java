package kontor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.customers.Holding;
import kontor.privacy.Catalog.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds where somebody is named: in every text, every value and every file of every
 * table, also of tables to come. Reads all there is, so it is work for the background.
 */
@Repository
class Sweep {

	private final JdbcClient jdbc;

	Sweep(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes each row of a table as a finding that names one of them and is about none of
	 * them: by the whole name, an address or a number; or by the last name, in a text of
	 * one of the own customers.
	 * @param ambiguous whether the last name alone leaves the decision to who knows them
	 */
	void note(long request, Table table, Sought sought, boolean ambiguous) {
		if (sought.isEmpty()) {
			return;
		}
		String whole = whole(table, sought);
		Map<String, Object> parameters = new HashMap<>(sought.parameters());
		parameters.put("request", request);
		parameters.put("table", table.name());
		parameters.put("review", table.holding() != null && table.holding().mention() == Holding.Mention.REVIEWED);
		parameters.put("usual", Findings.usual(table).name());
		String usual = ambiguous ? "case when " + whole + " then :usual end" : ":usual";
		jdbc.sql("""
				insert into privacy_findings (request_id, table_name, key, review, decision)
				select :request, :table, %s, :review, cast(%s as text) from %s t where (%s or %s)%s"""
			.formatted(table.key(), usual, table.name(), whole, near(table, sought.first()), notOwn(table, sought)))
			.params(parameters)
			.update();
	}

	/**
	 * How many rows of a table name one of them.
	 * @param but a further condition, which begins with "and", or nothing
	 * @param parameters of that condition
	 */
	long count(Table table, Sought sought, String but, Map<String, Object> parameters) {
		if (sought.isEmpty()) {
			return 0;
		}
		return jdbc.sql("select count(*) from " + table.name() + " t where " + whole(table, sought) + but)
			.params(sought.parameters())
			.params(parameters)
			.query(Long.class)
			.single();
	}

	/** The condition that a row names one of them beyond doubt. */
	static String whole(Table table, Sought sought) {
		List<String> conditions = new ArrayList<>();
		if (!table.texts().isEmpty()) {
			conditions.add(text(table.texts(), "") + " ~* :whole");
		}
		if (!table.json().isEmpty()) {
			String json = text(table.json(), "::text");
			conditions.add(json + " ~* :whole or " + sought.apart(json));
		}
		table.bytes()
			.stream()
			.map((column) -> sought.within("t." + column))
			.filter((condition) -> !condition.isEmpty())
			.forEach(conditions::add);
		return conditions.isEmpty() ? "false" : "coalesce((" + String.join(" or ", conditions) + "), false)";
	}

	/** The condition that a row of one of the own customers holds the last name. */
	private static String near(Table table, Subject subject) {
		Holding holding = table.holding();
		if (!subject.isPerson() || holding == null || holding.near() == null) {
			return "false";
		}
		return "(" + holding.near() + " in (select customer_id from affiliations where person_id = :person) and "
				+ text(table.texts(), "") + " ~* :near)";
	}

	private static String notOwn(Table table, Sought sought) {
		String own = table.holding() == null ? "" : sought.own(table.holding());
		return own.isEmpty() ? "" : " and not coalesce((" + own + "), false)";
	}

	private static String text(List<String> columns, String cast) {
		return columns.stream()
			.map((column) -> "t." + column + cast)
			.collect(Collectors.joining(", ", "concat_ws(E'\\n', ", ")"));
	}

}
