package kontor.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was offered in the sample world: drafts, some that wait for an answer, some that
 * were accepted, declined or replaced. Made from the customers and opportunities that are
 * there.
 */
final class SampleQuotes {

	private static final int FEW = 20;

	private final Connection connection;

	private final int number;

	private final LocalDate today;

	SampleQuotes(Connection connection, Extent extent) {
		this.connection = connection;
		number = extent.exact() ? Math.max(FEW, extent.customers() / 10) : FEW;
		today = extent.until().toLocalDate();
	}

	/** Runs while indexes are down and after opportunities and orders are written. */
	void write(Map<String, Long> rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : String.join("\n", Resource.named("quotes.sql").lines()).split(";\\s*\\n")) {
				if (!sql.isBlank()) {
					statement.execute(
							sql.replace("{number}", String.valueOf(number)).replace("{today}", "date '" + today + "'"));
				}
			}
		}
		rows.put("quotes", count());
	}

	private long count() throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select count(*) from quotes")) {
			row.next();
			return row.getLong(1);
		}
	}

}
