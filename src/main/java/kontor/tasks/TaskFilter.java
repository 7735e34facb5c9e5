package kontor.tasks;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see; null does not filter.
 *
 * @param scope whose
 * @param id of the user, the team or the customer
 * @param done those ticked off instead of those open
 */
record TaskFilter(Scope scope, long id, @Nullable TaskKind kind, @Nullable Priority priority, @Nullable Due due,
		boolean done) {

	/** Whose tasks. */
	enum Scope {

		/** Those a user has to do. */
		ASSIGNEE("t.assignee_id = :id"),
		/** Of those the ones that somebody else asked for. */
		RECEIVED("t.assignee_id = :id and t.created_by is distinct from t.assignee_id"),
		/** Those a user asked others for. */
		GIVEN("t.created_by = :id and t.created_by is distinct from t.assignee_id"),
		/** A team's, taken or not. */
		TEAM("t.team_id = :id"),
		/** A customer's, whoever has to do them. */
		CUSTOMER("t.customer_id = :id"),
		/** Those of all teams of a user. */
		TEAMS_OF("t.team_id = k.team_id"),
		/** Those a user has to do, and those of his teams that nobody has taken. */
		DAY_OF("t.assignee_id = :id");

		private final String condition;

		Scope(String condition) {
			this.condition = condition;
		}

		String condition() {
			return condition;
		}

	}

	/** When tasks are due. */
	enum Due {

		OVERDUE("t.due_on < :today"), TODAY("t.due_on = :today"), UNTIL_TODAY("t.due_on <= :today"),
		WEEK("t.due_on >= :today and t.due_on <= :today + 7"), LATER("t.due_on > :today");

		private final String condition;

		Due(String condition) {
			this.condition = condition;
		}

		String condition() {
			return condition;
		}

	}

	static TaskFilter open(Scope scope, long id) {
		return new TaskFilter(scope, id, null, null, null, false);
	}

	TaskFilter of(@Nullable TaskKind otherKind) {
		return new TaskFilter(scope, id, otherKind, priority, due, done);
	}

	TaskFilter due(@Nullable Due other) {
		return new TaskFilter(scope, id, kind, priority, other, done);
	}

	TaskFilter done(boolean other) {
		return new TaskFilter(scope, id, kind, priority, due, other);
	}

}
