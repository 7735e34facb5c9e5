package kontor.tasks;

import kontor.tasks.TaskFilter.Due;
import kontor.tasks.TaskFilter.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a program wants: a customer's, a team's, those a user asked others for, or
 * those somebody has to do. The first that is named counts; nothing named means its own.
 *
 * @param customer id
 * @param team id
 * @param assignee id of the user
 * @param delegated those the program's user asked others for
 * @param done those ticked off instead of those open
 */
record TaskQuery(@Nullable Long customer, @Nullable Long team, @Nullable Long assignee, @Nullable Boolean delegated,
		@Nullable TaskKind kind, @Nullable Priority priority, @Nullable Due due, @Nullable Boolean done) {

	TaskFilter toFilter(long user) {
		boolean ticked = Boolean.TRUE.equals(done);
		return new TaskFilter(scope(), id(user), kind, priority, ticked ? null : due, ticked);
	}

	private Scope scope() {
		if (customer != null) {
			return Scope.CUSTOMER;
		}
		if (team != null) {
			return Scope.TEAM;
		}
		// no index holds the order in which delegated ones were done
		return assignee == null && Boolean.TRUE.equals(delegated) && !Boolean.TRUE.equals(done) ? Scope.GIVEN
				: Scope.ASSIGNEE;
	}

	private long id(long user) {
		return customer != null ? customer : team != null ? team : assignee != null ? assignee : user;
	}

}
