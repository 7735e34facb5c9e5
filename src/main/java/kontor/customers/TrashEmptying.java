package kontor.customers;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Removes each night what has been in the Papierkorb for too long. */
@Component
class TrashEmptying implements RecurringJob {

	private final Trash trash;

	TrashEmptying(Trash trash) {
		this.trash = trash;
	}

	@Override
	public String name() {
		return "customers-trash";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(2, 50));
	}

	@Override
	public void run() {
		trash.purge();
	}

}
