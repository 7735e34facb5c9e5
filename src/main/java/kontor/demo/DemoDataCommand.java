package kontor.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import kontor.database.CommandFailure;
import kontor.database.CommandOutput;
import kontor.database.Progress;
import kontor.database.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo-data}: databases of any size. */
@Command(name = "demo-data",
		description = "Fills an empty database with invented customers and their history, to try and to measure. "
				+ "The same seed and date give the same rows. Accounts: leitung, vertrieb, service, marketing, "
				+ "aussendienst, empfang, admin; password demo.")
class DemoDataCommand implements Callable<Integer> {

	private static final int MOST_CUSTOMERS = 2_000_000;

	private static final int MOST_INTERACTIONS = 100_000_000;

	private static final int MOST_EACH = 10_000;

	private static final int MOST_INVOICES = 10_000_000;

	private final SampleDatabase database;

	@Mixin
	private CommandOutput output = new CommandOutput();

	@Option(names = "--customers", paramLabel = "N", defaultValue = "500",
			description = "Customers, with two or three persons each; ${DEFAULT-VALUE} if not given.")
	private int customers;

	@Option(names = "--interactions", paramLabel = "N", defaultValue = "20000",
			description = "Entries in the history; ${DEFAULT-VALUE} if not given.")
	private int interactions;

	@Option(names = "--invoices", paramLabel = "N", defaultValue = "0",
			description = "Invoices with their orders and payments; ${DEFAULT-VALUE} if not given.")
	private int invoices;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another seed, another world.")
	private long seed;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD",
			description = "The present, before which everything happens; today if not given.")
	private @Nullable LocalDate date;

	private @Nullable Progress bar;

	DemoDataCommand(SampleDatabase database) {
		this.database = database;
	}

	@Override
	public Integer call() {
		check();
		LocalDate present = date == null ? LocalDate.now(OfficeDays.ZONE) : date;
		try {
			Map<String, Long> rows = database.fill(
					Extent.sized(customers, interactions, seed, present.atStartOfDay()).withInvoices(invoices),
					this::begin);
			long created = rows.values().stream().mapToLong(Long::longValue).sum();
			return output.report(new Summary(created, 0, 0, 0, List.of()));
		}
		catch (SampleDatabase.NotEmptyException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
		finally {
			endBar();
		}
	}

	private void check() {
		if (customers < 1 || customers > MOST_CUSTOMERS) {
			throw new CommandFailure("--customers has to be between 1 and " + MOST_CUSTOMERS + ".");
		}
		if (interactions < 0 || interactions > Math.min(MOST_INTERACTIONS, (long) customers * MOST_EACH)) {
			throw new CommandFailure("--interactions has to be between 0 and " + MOST_INTERACTIONS + ", and at most "
					+ MOST_EACH + " for each customer.");
		}
		if (invoices < 0 || invoices > MOST_INVOICES) {
			throw new CommandFailure("--invoices has to be between 0 and " + MOST_INVOICES + ".");
		}
	}

	private LongConsumer begin(String name, long max) {
		endBar();
		Progress begun = output.progress(name, max);
		bar = begun;
		return begun::step;
	}

	private void endBar() {
		if (bar != null) {
			bar.close();
			bar = null;
		}
	}

}
