package kontor.changes;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Forgets each night the batches that are older than can be taken back. */
@Component
class ChangesPurging implements RecurringJob {

	private final ChangeBatches batches;

	ChangesPurging(ChangeBatches batches) {
		this.batches = batches;
	}

	@Override
	public String name() {
		return "changes-purge";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 20));
	}

	@Override
	public void run() {
		batches.purge();
	}

}
