package kontor.tasks;

import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/** The open tasks on the customer card. */
@Component
class TasksPanel implements CustomerPanel {

	private static final int MOST = 20;

	private final Tasks tasks;

	TasksPanel(Tasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public String name() {
		return "tasks";
	}

	@Override
	public Side side() {
		return Side.RIGHT;
	}

	@Override
	public int order() {
		return 3;
	}

	@Override
	public String template() {
		return "tasks/_panel";
	}

	@Override
	public Object content(CustomerHead customer, Viewer viewer) {
		return tasks.page(TaskFilter.open(TaskFilter.Scope.CUSTOMER, customer.id()), null, MOST, viewer);
	}

}
