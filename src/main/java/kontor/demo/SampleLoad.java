package kontor.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Writes a sample world into an empty database, in the caller's transaction and on its
 * connection: nobody sees anything before all of it is there.
 */
final class SampleLoad {

	private static final List<String> TABLES = List.of("customers", "contact_persons", "affiliations", "contact_points",
			"postal_addresses", "tags", "customer_tags", "interactions", "interaction_versions", "tasks",
			"appointments", "appointment_participants", "calendar_entries", "held_appointments", "customer_words",
			"customer_texts", "planned_customers", "person_words", "opportunities", "opportunity_persons",
			"opportunity_checks", "opportunity_moves", "opportunity_products", "opportunity_sums", "quotes",
			"quote_lines", "quote_numbers");

	/** With what the ERP would tell. */
	private static final List<String> ALL = Stream.concat(TABLES.stream(), TradeLedger.TABLES.stream()).toList();

	private final Connection connection;

	private final Steps steps;

	SampleLoad(Connection connection, Steps steps) {
		this.connection = connection;
		this.steps = steps;
	}

	/** What is told about the work. */
	interface Steps {

		Steps SILENT = (name, max) -> (count) -> {
		};

		/** A new part of the work begins; whoever does it tells how much more is done. */
		LongConsumer begin(String name, long max);

	}

	/**
	 * @return rows by table
	 */
	Map<String, Long> load(Extent extent, Staff staff) throws SQLException, InterruptedException {
		SampleWorld world = new SampleWorld(extent, staff, steps.begin("Geschichten", extent.interactions()));
		prepare();
		Scaffold scaffold = Scaffold.around(ALL, connection);
		scaffold.takeDown();
		execute("truncate " + String.join(", ", ALL));
		Map<String, Long> rows = copy(world);
		rows.putAll(new TradeLedger(connection).fill(extent, steps.begin("Aufträge", TradeLedger.size(extent))));
		new SampleOpportunities(connection, extent).write(rows);
		new SampleQuotes(connection, extent).write(rows);
		execute("insert into planned_customers (customer_id, planned_until) select customer_id, planned_until from customer_plans");
		execute("""
				insert into unknown_postcodes (code) select distinct c.main_postal_code from customers c
				where not exists (select from postcodes p where p.code = c.main_postal_code)
					and c.main_postal_code is not null""");
		LongConsumer putUp = steps.begin("Indexe", scaffold.size());
		scaffold.putUp(() -> putUp.accept(1));
		continueNumbers(world);
		execute("analyze " + String.join(", ", ALL));
		return rows;
	}

	private void prepare() throws SQLException {
		int helpers = Math.min(4, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
		execute("set local kontor.plans = 'off'");
		execute("set local synchronous_commit = off");
		execute("set local maintenance_work_mem = '512MB'");
		execute("set local max_parallel_maintenance_workers = " + helpers);
		execute("set local work_mem = '128MB'");
	}

	private Map<String, Long> copy(SampleWorld world) throws SQLException, InterruptedException {
		Map<String, Long> rows = new LinkedHashMap<>();
		LongConsumer contacts = steps.begin("Kundenhistorie", world.plot().interactions());
		for (Sheet sheet : List.of(new CustomerSheet(world), new PersonSheet(world), new AffiliationSheet(world),
				new ContactPointSheet(world), new AddressSheet(world), new TagSheet(world),
				new TagSheet.OfCustomers(world), new InteractionSheet(world, contacts), new TaskSheet(world),
				new AppointmentSheet(world), new AppointmentSheet.Participants(world),
				new AppointmentSheet.Entries(world))) {
			rows.put(sheet.table(), CopyStream.send(sheet, connection));
		}
		return rows;
	}

	/** Leaves a gap of a hundred: an id generator may hold fifty before the next one. */
	private void continueNumbers(SampleWorld world) throws SQLException {
		for (String table : List.of("customers", "contact_persons", "affiliations", "contact_points",
				"postal_addresses", "tags", "interactions", "tasks", "appointments", "appointment_participants",
				"opportunities", "opportunity_persons", "opportunity_moves", "quotes")) {
			execute("select setval(coalesce(pg_get_serial_sequence('%1$s', 'id'), '%1$s_seq'), (select coalesce(max(id), 0) + 100 from %1$s))"
				.formatted(table));
		}
		execute("select setval('customer_numbers', " + (CustomerSheet.FIRST_NUMBER + world.extent().customers() - 1)
				+ ")");
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
