package kontor.reports;

import java.time.Duration;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes together what was appended to the sums, so that few rows are read. */
@Component
class SumsCompaction implements RecurringJob {

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	SumsCompaction(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "reports-compaction";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofMinutes(5));
	}

	@Override
	public void run() {
		transaction.executeWithoutResult((status) -> jdbc.sql(SumsCheck.COMPACT).query().listOfRows());
	}

}
