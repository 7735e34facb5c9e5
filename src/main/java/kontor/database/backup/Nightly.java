package kontor.database.backup;

import java.time.Duration;
import java.time.Instant;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Looks every minute whether it is time, for the time is set on a page. */
@Component
class Nightly implements RecurringJob {

	private final Plans plans;

	private final Backups backups;

	Nightly(Plans plans, Backups backups) {
		this.plans = plans;
		this.backups = backups;
	}

	@Override
	public String name() {
		return "backup.nightly";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofMinutes(1));
	}

	@Override
	public void run() {
		Plan plan = plans.current();
		if (plan.nightly()) {
			backups.giveUpLost();
			Backups.Latest latest = backups.latest();
			if (plan.isDue(Instant.now(), latest.good(), latest.failed())) {
				backups.want(true);
			}
		}
	}

}
