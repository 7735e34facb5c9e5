package kontor.webhooks;

import java.time.Duration;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/**
 * Looks again and again for messages whose time has come: second attempts, what commands
 * noted, and what a machine left behind that is no more.
 */
@Component
class Sweeping implements RecurringJob {

	private final Dispatcher dispatcher;

	Sweeping(Dispatcher dispatcher) {
		this.dispatcher = dispatcher;
	}

	@Override
	public String name() {
		return "webhooks-sweep";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.every(Duration.ofSeconds(20));
	}

	@Override
	public void run() {
		dispatcher.wake();
	}

}
