package kontor.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

/**
 * What customers of the sample world may buy, and how far it has come: some in each
 * stage, the rest won or lost within the last two years. Made from the customers that are
 * there.
 */
final class SampleOpportunities {

	private static final int FEW = 25;

	private final Connection connection;

	private final int number;

	private final LocalDate today;

	SampleOpportunities(Connection connection, Extent extent) {
		this.connection = connection;
		number = extent.exact() ? Math.max(FEW, extent.customers() / 10) : FEW;
		today = extent.until().toLocalDate();
	}

	/** Runs while indexes are down and after tasks are written. */
	void write(Map<String, Long> rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : String.join("\n", Resource.named("opportunities.sql").lines()).split(";\\s*\\n")) {
				if (!sql.isBlank()) {
					statement.execute(
							sql.replace("{number}", String.valueOf(number)).replace("{today}", "date '" + today + "'"));
				}
			}
		}
		rows.put("opportunities", (long) number);
	}

}
