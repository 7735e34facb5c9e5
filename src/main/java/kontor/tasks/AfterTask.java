package kontor.tasks;

import java.util.Optional;
import kontor.users.Viewer;

/**
 * Where somebody is asked what comes next when he has ticked off a task. Modules above
 * declare beans of it.
 */
public interface AfterTask {

	/**
	 * @return the path of the page that asks; empty where the task is nothing to it
	 */
	Optional<String> ask(long task, Viewer viewer);

}
