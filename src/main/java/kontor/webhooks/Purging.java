package kontor.webhooks;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Forgets each night what was sent more than thirty days ago. */
@Component
class Purging implements RecurringJob {

	private final Deliveries deliveries;

	Purging(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public String name() {
		return "webhooks-purge";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 40));
	}

	@Override
	public void run() {
		boolean more = true;
		while (more) {
			more = deliveries.purge();
		}
	}

}
