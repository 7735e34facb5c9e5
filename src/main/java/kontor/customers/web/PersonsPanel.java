package kontor.customers.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.shared.Salutation;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons at the customer with their own numbers and those of their function. */
@Component
class PersonsPanel implements CustomerPanel {

	private static final int MOST = 30;

	private final JdbcClient jdbc;

	PersonsPanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param more whether there are others than those shown
	 */
	record Content(List<Row> persons, boolean more) {

	}

	/**
	 * A person in one function.
	 *
	 * @param former whether the function has ended
	 */
	record Row(long id, long affiliationId, String name, @Nullable String role, boolean former,
			List<ContactPointRow> numbers) {

	}

	@Override
	public String name() {
		return "persons";
	}

	@Override
	public Side side() {
		return Side.LEFT;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public String template() {
		return "customers/_persons";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		List<Row> rows = jdbc
			.sql("""
					with shown as (
						select a.id as affiliation_id, p.id, p.salutation, p.title, p.first_name, p.last_name, p.name_key,
							concat_ws(', ', a.role, a.department) as role, coalesce(a.valid_to < current_date, false) as former,
							p.restricted_at is not null as restricted
						from affiliations a join contact_persons p on p.id = a.person_id
						where a.customer_id = ? and p.deleted_at is null order by former, p.name_key, a.id limit ?)
					select s.*, n.kind, n.value, n.normalised, n.label from shown s left join lateral (
						select 1 as own, position, kind, value, normalised, label from contact_points where affiliation_id = s.affiliation_id
						union all
						select 2, position, kind, value, normalised, label from contact_points where person_id = s.id) n on true
					order by s.former, s.name_key, s.affiliation_id, n.own, n.position""")
			.param(customer.id())
			.param(MOST + 1)
			.query((ResultSetExtractor<List<Row>>) (found) -> rows(found, customer.restricted()));
		return new Content(rows.stream().limit(MOST).toList(), rows.size() > MOST);
	}

	private static List<Row> rows(ResultSet found, boolean restricted) throws SQLException {
		Map<Long, Row> rows = new LinkedHashMap<>();
		while (found.next()) {
			long affiliation = found.getLong("affiliation_id");
			Row row = rows.get(affiliation);
			if (row == null) {
				row = row(found, affiliation);
				rows.put(affiliation, row);
			}
			if (found.getString("kind") != null) {
				ContactPointRow number = ContactPointRow.of(found);
				row.numbers().add(restricted || found.getBoolean("restricted") ? number.silent() : number);
			}
		}
		return List.copyOf(rows.values());
	}

	private static Row row(ResultSet row, long affiliation) throws SQLException {
		String role = row.getString("role");
		return new Row(row.getLong("id"), affiliation, name(row), role.isEmpty() ? null : role,
				row.getBoolean("former"), new ArrayList<>());
	}

	/** With salutation and title, such as Frau Dr. Eva Müller. */
	static String name(ResultSet row) throws SQLException {
		String salutation = row.getString("salutation");
		boolean said = salutation != null && !salutation.equals("DIVERS");
		return Stream
			.of(said ? Salutation.valueOf(salutation).label() : null, row.getString("title"),
					row.getString("first_name"), row.getString("last_name"))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

}
