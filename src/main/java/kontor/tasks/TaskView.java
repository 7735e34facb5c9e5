package kontor.tasks;

import java.util.Locale;
import kontor.tasks.TaskFilter.Scope;

/** The lists of tasks; the order is that of the page. */
enum TaskView {

	MINE(Scope.ASSIGNEE), TEAM(Scope.TEAMS_OF), GIVEN(Scope.GIVEN), RECEIVED(Scope.RECEIVED), DONE(Scope.ASSIGNEE);

	private final Scope scope;

	TaskView(Scope scope) {
		this.scope = scope;
	}

	/** What the address says. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	TaskFilter of(long user) {
		return TaskFilter.open(scope, user).done(this == DONE);
	}

	static TaskView named(String key) {
		for (TaskView view : values()) {
			if (view.key().equals(key)) {
				return view;
			}
		}
		return MINE;
	}

}
