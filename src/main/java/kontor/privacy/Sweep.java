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

	/**
	 * Fewer are plenty for a person; a name that everybody mentions is another matter.
	 */
	private static final int MOST = 5000;

	private final JdbcClient jdbc;

	Sweep(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A row that names somebody.
	 *
	 * @param key as JSON
	 * @param whole by the whole name, an address or a number; otherwise by the last name,
	 * in a text of one of the own customers
	 */
	record Hit(Table table, String key, boolean whole) {

	}

	/** The rows of a table that name the one, without rows about the one. */
	List<Hit> hits(Table table, Subject subject, Needles needles) {
		if (needles.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = parameters(subject, needles);
		String near = near(table, subject);
		String sql = "select %s::text, %s from %s t where (%s or %s)%s limit %d".formatted(table.key(),
				whole(table, needles), table.name(), whole(table, needles), near, notOwn(table, subject), MOST);
		return jdbc.sql(sql)
			.params(parameters)
			.query((row, number) -> new Hit(table, row.getString(1), row.getBoolean(2)))
			.list();
	}

	static Map<String, Object> parameters(Subject subject, Needles needles) {
		Map<String, Object> parameters = new HashMap<>(subject.parameters());
		parameters.put("whole", needles.whole());
		parameters.put("near", needles.near());
		parameters.put("first", needles.first());
		parameters.put("last", needles.last());
		for (int i = 0; i < needles.literals().size(); i++) {
			parameters.put("literal" + i, needles.literals().get(i));
		}
		return parameters;
	}

	/** The condition that a row names the one beyond doubt. */
	static String whole(Table table, Needles needles) {
		List<String> conditions = new ArrayList<>();
		if (!table.texts().isEmpty()) {
			conditions.add(text(table.texts(), "") + " ~* :whole");
		}
		if (!table.json().isEmpty()) {
			String json = text(table.json(), "::text");
			conditions.add(json + " ~* :whole or (" + json + " ~* :first and " + json + " ~* :last)");
		}
		for (String column : table.bytes()) {
			for (int i = 0; i < needles.literals().size(); i++) {
				conditions.add("position(convert_to(:literal" + i + ", 'UTF8') in t." + column + ") > 0");
			}
		}
		return "coalesce((" + String.join(" or ", conditions) + "), false)";
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

	private static String notOwn(Table table, Subject subject) {
		Holding holding = table.holding();
		String own = holding == null || holding.fate() == Holding.Fate.STAYS && subject.isPerson() ? null
				: subject.own(holding);
		return own == null ? "" : " and not coalesce((" + own + "), false)";
	}

	private static String text(List<String> columns, String cast) {
		return columns.stream()
			.map((column) -> "t." + column + cast)
			.collect(Collectors.joining(", ", "concat_ws(E'\\n', ", ")"));
	}

}
