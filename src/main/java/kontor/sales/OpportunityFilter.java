package kontor.sales;

import java.time.LocalDate;
import java.util.Map;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities somebody wants to see; null asks for nothing.
 *
 * @param team whose members own them
 * @param stuck only those that stand longer than usual
 * @param adrift only those without a next step
 */
record OpportunityFilter(State state, @Nullable Long customer, @Nullable Long owner, @Nullable Long team,
		@Nullable Long pipeline, @Nullable Long stage, @Nullable Close close, boolean stuck, boolean adrift) {

	/** When it is expected to be decided. */
	enum Close {

		LATE, MONTH, QUARTER, LATER, NEVER;

		private String condition(LocalDate today) {
			LocalDate quarter = today.withDayOfMonth(1).plusMonths(3 - (today.getMonthValue() - 1) % 3);
			return switch (this) {
				case LATE -> "o.expected_close < date '" + today + "'";
				case MONTH -> between(today, today.withDayOfMonth(1).plusMonths(1));
				case QUARTER -> between(today, quarter);
				case LATER -> "o.expected_close >= date '" + quarter + "'";
				case NEVER -> "o.expected_close is null";
			};
		}

		private static String between(LocalDate from, LocalDate until) {
			return "o.expected_close >= date '" + from + "' and o.expected_close < date '" + until + "'";
		}

	}

	static final OpportunityFilter OPEN = new OpportunityFilter(State.OPEN, null, null, null, null, null, null, false,
			false);

	/** The same wherever it stands. */
	OpportunityFilter inAnyPipeline() {
		return new OpportunityFilter(state, customer, owner, team, null, stage, close, stuck, adrift);
	}

	/** Whether it asks for no more than the sums of open ones can tell. */
	boolean isSummed() {
		return state == State.OPEN && customer == null && close == null && !stuck && !adrift;
	}

	/** The conditions over {@code opportunities o}; parameters have names. */
	String condition(Map<String, Object> parameters) {
		StringBuilder sql = new StringBuilder("o.state = '").append(state).append('\'');
		equal(sql, parameters, "o.customer_id", "customer", customer);
		sql.append(place(parameters));
		if (close != null) {
			sql.append(" and ").append(close.condition(LocalDate.now(Formats.ZONE)));
		}
		if (stuck) {
			sql.append(" and o.stage_since < now() - make_interval(days => (select usual_days + 1 from pipeline_stages"
					+ " where id = o.stage_id))");
		}
		if (adrift) {
			sql.append(" and not exists (select from tasks n where n.id = o.next_task_id and n.done_at is null)");
		}
		return sql.toString();
	}

	/**
	 * What is asked of stage and owner; also a condition over {@code opportunity_sums o}.
	 */
	String place(Map<String, Object> parameters) {
		StringBuilder sql = new StringBuilder();
		equal(sql, parameters, "o.owner_id", "owner", owner);
		equal(sql, parameters, "o.stage_id", "stage", stage);
		if (team != null) {
			sql.append(" and o.owner_id in (select user_id from team_members where team_id = :team)");
			parameters.put("team", team);
		}
		if (pipeline != null) {
			sql.append(" and o.stage_id in (select id from pipeline_stages where pipeline_id = :pipeline)");
			parameters.put("pipeline", pipeline);
		}
		return sql.toString();
	}

	private static void equal(StringBuilder sql, Map<String, Object> parameters, String column, String name,
			@Nullable Long value) {
		if (value != null) {
			sql.append(" and ").append(column).append(" = :").append(name);
			parameters.put(name, value);
		}
	}

}
