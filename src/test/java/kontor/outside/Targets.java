package kontor.outside;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked for: customers, names and numbers, the same ones in every run on a size.
 */
final class Targets {

	private final List<String> customers;

	private final List<String> fieldCustomers;

	private final List<String> names;

	/** So frequent that the page of hits is full at every size. */
	private final List<String> commonNames;

	private final List<String> phones;

	private final String busiest;

	private Targets(Connection database) throws SQLException {
		customers = column(database,
				"select id from customers where deleted_at is null order by md5(id::text) limit 500");
		fieldCustomers = column(database, """
				select c.id from customers c join users u on u.id = c.owner_id and u.username = 'aussendienst'
				where c.deleted_at is null order by md5(c.id::text) limit 500""");
		names = column(database, "select last_name from contact_persons order by md5(id::text) limit 200");
		commonNames = column(database,
				"select last_name from contact_persons group by last_name order by count(*) desc, last_name limit 10");
		phones = column(database,
				"select value from contact_points where kind in ('PHONE', 'MOBILE') order by md5(id::text) limit 200");
		busiest = column(database, """
				select customer_id from interactions group by customer_id
				order by abs(count(*) - 5000), customer_id limit 1""").get(0);
	}

	static Targets of(Server server) throws IOException, SQLException {
		try (Connection database = server.database()) {
			return new Targets(database);
		}
	}

	private static List<String> column(Connection database, String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	String customer(int n) {
		return customers.get(n % customers.size());
	}

	String fieldCustomer(int n) {
		return fieldCustomers.get(n % fieldCustomers.size());
	}

	String name(int n) {
		return encoded(names.get(n % names.size()));
	}

	String commonName(int n) {
		return encoded(commonNames.get(n % commonNames.size()));
	}

	String phone(int n) {
		return encoded(phones.get(n % phones.size()));
	}

	String busiest() {
		return busiest;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Median milliseconds of reading the newest 50 entries of one customer over a warm
	 * connection.
	 */
	double rawSql(Server server) throws IOException, SQLException {
		double[] times = new double[2000];
		try (Connection database = server.database(); PreparedStatement query = database.prepareStatement("""
				select id, channel, direction, occurred_at, subject, body, sentiment from interactions
				where customer_id = ? order by occurred_at desc, id desc limit 50""")) {
			for (int i = 0; i < times.length; i++) {
				long start = System.nanoTime();
				query.setLong(1, Long.parseLong(customer(i)));
				try (ResultSet rows = query.executeQuery()) {
					while (rows.next()) {
						rows.getString(6);
					}
				}
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

}
