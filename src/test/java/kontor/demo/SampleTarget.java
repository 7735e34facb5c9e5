package kontor.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kontor.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database of its own, beside that of the other tests. */
record SampleTarget(DataSource dataSource, JdbcClient jdbc) {

	static SampleTarget create(String name) {
		DataSource own = TestDatabase.create(name);
		return new SampleTarget(own, JdbcClient.create(own));
	}

	Map<String, Long> fill(Extent extent) {
		return fill(extent, SampleLoad.Steps.SILENT);
	}

	Map<String, Long> fill(Extent extent, SampleLoad.Steps steps) {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(false);
			Staff staff = Staff.of(extent.staff());
			for (Staff.Colleague one : staff.colleagues()) {
				try (var insert = connection.prepareStatement(
						"insert into users (id, username, display_name, roles) values (?, ?, ?, array[?])")) {
					insert.setLong(1, one.id());
					insert.setString(2, one.username());
					insert.setString(3, one.displayName());
					insert.setString(4, one.role().name());
					insert.executeUpdate();
				}
			}
			Map<String, Long> rows = new SampleLoad(connection, steps).load(extent, staff);
			connection.commit();
			return rows;
		}
		catch (SQLException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	long number(String sql) {
		return jdbc.sql(sql).query(Long.class).single();
	}

	String text(String sql) {
		return jdbc.sql(sql).query(String.class).single();
	}

	List<String> texts(String sql) {
		return jdbc.sql(sql).query(String.class).list();
	}

}
