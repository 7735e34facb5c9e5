package kontor.tasks;

import kontor.customers.PlannedSteps;
import kontor.users.Viewer;
import org.springframework.stereotype.Component;

/**
 * The next step with a customer is its open task that is due first, whoever has to do it.
 */
@Component
class PlannedTasks implements PlannedSteps {

	@Override
	public String next(Viewer viewer) {
		return """
				select t.due_on as day, t.due_at as at, left(t.title, 120) as what, '/tasks/' || t.id as path
				from tasks t left join interactions i on i.id = t.interaction_id
				where t.customer_id = c.id and t.done_at is null and %s order by %s limit 1"""
			.formatted(TaskSql.about(viewer), TaskSql.OPEN_ORDER);
	}

}
