package kontor.sales;

import java.util.Optional;
import kontor.tasks.AfterTask;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** Whoever ticks off the next step of an opportunity is asked for another. */
@Component
class AfterSalesStep implements AfterTask {

	private final Opportunities opportunities;

	AfterSalesStep(Opportunities opportunities) {
		this.opportunities = opportunities;
	}

	@Override
	public Optional<String> ask(long task, Viewer viewer) {
		return opportunities.ofTask(task, viewer).map((id) -> "/opportunities/" + id + "/step");
	}

}
