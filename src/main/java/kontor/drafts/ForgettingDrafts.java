package kontor.drafts;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.stereotype.Component;

/** Forgets each night what nobody has gone on with for thirty days. */
@Component
class ForgettingDrafts implements RecurringJob {

	private final Drafts drafts;

	ForgettingDrafts(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String name() {
		return "drafts-purge";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 45));
	}

	@Override
	public void run() {
		drafts.purge();
	}

}
