package kontor.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import kontor.shared.DialingArea;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.OpeningHours;
import kontor.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a database in which there is nobody yet. */
@Component
class SampleDatabase {

	static final String COMPANY = "Möbelwerk Brandt GmbH";

	static final String PASSWORD = "demo";

	private static final Set<Role> SELLERS = Set.of(Role.SALES, Role.FIELD);

	private static final Set<Role> OFFICE = Set.of(Role.SERVICE, Role.MARKETING, Role.RECEPTION);

	private static final String OFFICE_TEAM = "Büro";

	/** A team is not split below. */
	private static final int SMALL = 6;

	private static final DialingArea FREITAL = new DialingArea("DE", "0351");

	private static final Company.Site SITE = new Company.Site("Poisentalstraße 12", "01705", "Freital");

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final Accounts accounts;

	private final Company company;

	private final SampleDocuments documents;

	private final SampleInvoices invoices;

	SampleDatabase(DataSource dataSource, JdbcClient jdbc, TransactionOperations transaction, Accounts accounts,
			Company company, SampleDocuments documents, SampleInvoices invoices) {
		this.invoices = invoices;
		this.documents = documents;
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.accounts = accounts;
		this.company = company;
	}

	/**
	 * All or nothing: interrupted at any moment, the database is as empty as before.
	 * @return rows by table
	 * @throws NotEmptyException if there are users or customers
	 */
	Map<String, Long> fill(Extent extent, SampleLoad.Steps steps) {
		Map<String, Long> rows = transaction.execute((status) -> fillEmpty(extent, steps));
		vacuum();
		return rows;
	}

	private Map<String, Long> fillEmpty(Extent extent, SampleLoad.Steps steps) {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('kontor.demo'))").query().listOfRows();
		if (!jdbc.sql("select not exists (select from users) and not exists (select from customers)")
			.query(Boolean.class)
			.single()) {
			throw new NotEmptyException();
		}
		// the log tells what people do; this was always so
		jdbc.sql("select set_config('kontor.audit', 'off', true)").query().listOfRows();
		company.become(COMPANY, FREITAL);
		company.settle(SITE, "sn", hours());
		Staff staff = hired(Staff.of(extent.staff()));
		Connection connection = DataSourceUtils.getConnection(dataSource);
		try {
			Map<String, Long> rows = new SampleLoad(connection, steps).load(extent, staff);
			shareOfficeWork();
			SampleViews.save(jdbc);
			new Shelf(jdbc).fill(COMPANY);
			documents.file();
			invoices.write();
			return rows;
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("The sample data could not be written: " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while writing sample data", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, dataSource);
		}
	}

	/** Closed over lunch, and on Fridays from one o'clock on. */
	private static OpeningHours hours() {
		OpeningHours.Hours morning = new OpeningHours.Hours(LocalTime.of(7, 30), LocalTime.of(12, 0));
		OpeningHours.Hours afternoon = new OpeningHours.Hours(LocalTime.of(13, 0), LocalTime.of(17, 0));
		OpeningHours.Hours friday = new OpeningHours.Hours(LocalTime.of(7, 30), LocalTime.of(13, 0));
		Map<DayOfWeek, List<OpeningHours.Hours>> days = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
			days.put(day, List.of(morning, afternoon));
		}
		days.put(DayOfWeek.FRIDAY, List.of(friday));
		return new OpeningHours(days);
	}

	private Staff hired(Staff staff) {
		Map<String, Long> ids = new LinkedHashMap<>();
		staff.colleagues()
			.forEach((one) -> ids.put(one.username(),
					accounts.create(one.username(), one.displayName(), Set.of(one.role()), PASSWORD)));
		teams(staff, ids);
		return staff.withIds(ids);
	}

	/** Who sells, in two halves where there are many, and who works in the office. */
	private void teams(Staff staff, Map<String, Long> ids) {
		List<Long> sellers = ids(staff, ids, SELLERS);
		if (sellers.size() <= SMALL) {
			accounts.createTeam("Vertrieb", sellers);
		}
		else {
			accounts.createTeam("Vertrieb Nord", sellers.subList(0, sellers.size() / 2));
			accounts.createTeam("Vertrieb Süd", sellers.subList(sellers.size() / 2, sellers.size()));
		}
		accounts.createTeam(OFFICE_TEAM, ids(staff, ids, OFFICE));
	}

	/** Nobody has taken it yet. */
	private void shareOfficeWork() {
		jdbc.sql(
				"update tasks set assignee_id = null, team_id = (select id from teams where name = ?) where title = any (?)")
			.param(OFFICE_TEAM)
			.param(OfficeTask.all().stream().filter(OfficeTask::shared).map(OfficeTask::title).toArray(String[]::new))
			.update();
	}

	private static List<Long> ids(Staff staff, Map<String, Long> ids, Set<Role> roles) {
		return staff.colleagues()
			.stream()
			.filter((one) -> roles.contains(one.role()))
			.map((one) -> ids.get(one.username()))
			.toList();
	}

	/** What the triggers wrote is not frozen yet. */
	private void vacuum() {
		try (Connection connection = dataSource.getConnection()) {
			connection.setAutoCommit(true);
			try (Statement statement = connection.createStatement()) {
				statement.execute("vacuum (analyze) customers, customer_words, customer_texts, person_words");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The sample data is there, but could not be tidied up", ex);
		}
	}

	/** Invented data is never mixed with real data. */
	static final class NotEmptyException extends RuntimeException {

		NotEmptyException() {
			super("There are users or customers in this database already: sample data goes into an empty one only.");
		}

	}

}
