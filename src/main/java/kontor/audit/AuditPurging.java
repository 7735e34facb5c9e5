package kontor.audit;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes each night what the log has kept long enough. */
@Component
class AuditPurging implements RecurringJob {

	private final AuditRetention retention;

	AuditPurging(AuditRetention retention) {
		this.retention = retention;
	}

	@Override
	public String name() {
		return "audit-purge";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 10));
	}

	@Override
	public void run() {
		retention.purge();
	}

}
