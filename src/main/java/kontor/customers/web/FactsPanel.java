package kontor.customers.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.AddressKind;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerPanel;
import kontor.customers.CustomerStatus;
import kontor.customers.LetterSalutation;
import kontor.customers.NextSteps;
import kontor.customers.ValuationClass;
import kontor.shared.Salutation;
import kontor.users.Company;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Master data and addresses. */
@Component
class FactsPanel implements CustomerPanel {

	private static final String QUERY = """
			select c.kind, c.status, c.valuation_class, c.vat_id, u.display_name as owner, c.letter_salutation, c.salutation, c.title,
				c.first_name, c.last_name, c.birthday, c.note, c.last_contact_at, c.created_at,
				array(select t.name from customer_tags ct join tags t on t.id = ct.tag_id
					where ct.customer_id = c.id order by t.name_key) as tags,
				a.kind as address_kind, a.street, a.postal_code, a.city, a.region, a.country, a.valid_from, a.valid_to, %s
			from customers c left join users u on u.id = c.owner_id%sleft join postal_addresses a on a.customer_id = c.id
			where c.id = ? order by a.position""";

	private final JdbcClient jdbc;

	private final Company company;

	private final NextSteps steps;

	FactsPanel(JdbcClient jdbc, Company company, NextSteps steps) {
		this.company = company;
		this.jdbc = jdbc;
		this.steps = steps;
	}

	@Override
	public String name() {
		return "facts";
	}

	@Override
	public Side side() {
		return Side.LEFT;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String template() {
		return "customers/_facts";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return jdbc.sql(QUERY.formatted(NextSteps.COLUMNS, steps.join(viewer))).param(customer.id()).query(this::facts);
	}

	private CustomerFacts facts(ResultSet rows) throws SQLException {
		rows.next();
		Timestamp lastContact = rows.getTimestamp("last_contact_at");
		String valuationClass = rows.getString("valuation_class");
		return new CustomerFacts(CustomerKind.valueOf(rows.getString("kind")),
				CustomerStatus.valueOf(rows.getString("status")),
				valuationClass == null ? null : ValuationClass.valueOf(valuationClass), rows.getString("vat_id"),
				rows.getString("owner"), letterSalutation(rows), rows.getObject("birthday", LocalDate.class),
				rows.getString("note"), lastContact == null ? null : lastContact.toInstant(), NextSteps.read(rows),
				rows.getTimestamp("created_at").toInstant(), List.of((String[]) rows.getArray("tags").getArray()),
				addresses(rows));
	}

	static String letterSalutation(ResultSet row) throws SQLException {
		String salutation = row.getString("salutation");
		return LetterSalutation.of(row.getString("letter_salutation"),
				salutation == null ? null : Salutation.valueOf(salutation), row.getString("title"),
				row.getString("first_name"), row.getString("last_name"));
	}

	private List<AddressRow> addresses(ResultSet rows) throws SQLException {
		List<AddressRow> addresses = new ArrayList<>();
		do {
			AddressRow address = address(rows);
			if (address != null) {
				addresses.add(address);
			}
		}
		while (rows.next());
		return addresses;
	}

	private @Nullable AddressRow address(ResultSet row) throws SQLException {
		String kind = row.getString("address_kind");
		if (kind == null) {
			return null;
		}
		String country = row.getString("country");
		return new AddressRow(AddressKind.valueOf(kind), row.getString("street"), row.getString("postal_code"),
				row.getString("city"), row.getString("region"),
				company.dialingArea().country().equals(country) ? null : country,
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

}
