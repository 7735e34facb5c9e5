package kontor.customers.web;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customer's own numbers and addresses, to dial and write. */
@Component
class NumbersPanel implements CustomerPanel {

	private final JdbcClient jdbc;

	NumbersPanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "numbers";
	}

	@Override
	public Side side() {
		return Side.LEFT;
	}

	@Override
	public int order() {
		return 11;
	}

	@Override
	public String template() {
		return "customers/_numbers";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return jdbc.sql(
				"select kind, value, normalised, label from contact_points where customer_id = ? order by position limit 100")
			.param(customer.id())
			.query((row, number) -> customer.restricted() ? ContactPointRow.of(row).silent() : ContactPointRow.of(row))
			.list();
	}

}
