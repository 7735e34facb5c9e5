package kontor.sales;

import kontor.customers.Visibility;
import kontor.users.Viewer;

/**
 * The condition that every query of opportunities holds, and the columns it reads. An
 * opportunity is there for whom its customer is there.
 */
final class OpportunitySql {

	static final String OPEN_ORDER = "coalesce(o.expected_close, date '9999-12-31'), o.id";

	static final String CLOSED_ORDER = "o.closed_at desc, o.id desc";

	static final String FROM = " opportunities o join customers c on c.id = o.customer_id ";

	private static final String COLUMNS = """
			select o.id, o.customer_id, c.name as customer_name, o.title, s.pipeline_id, o.stage_id, s.name as stage_name,
				s.probability, s.usual_days, o.stage_since, o.state, o.amount, o.amount_summed, o.expected_close, o.competitor,
				o.source, o.owner_id,
				(select display_name from users where id = o.owner_id) as owner_name, t.id as next_task_id,
				t.title as next_step, t.due_on as next_step_on, o.closed_at, o.reason_id,
				(select name from close_reasons where id = o.reason_id) as reason, o.close_note,
				exists (select from opportunity_persons d where d.opportunity_id = o.id and d.role = 'DECISION_MAKER') as decision_maker,
				exists (select from opportunity_products g where g.opportunity_id = o.id) as has_products,
				(select string_agg(k.check_id::text, ',') from opportunity_checks k where k.opportunity_id = o.id) as ticks,
				o.external_id, o.created_at, o.version, %s as writable
			from (%s) o join customers c on c.id = o.customer_id join pipeline_stages s on s.id = o.stage_id
				left join tasks t on t.id = o.next_task_id and t.done_at is null and t.customer_id = o.customer_id
					and t.interaction_id is null
			""";

	private OpportunitySql() {
	}

	/** A query that shows rows {@code o.*}; an order may follow. */
	static String show(String rows, Viewer viewer) {
		return COLUMNS.formatted(Visibility.writable("c", viewer), rows);
	}

	/** Rows that the viewer may see. */
	static String rows(String condition, Viewer viewer) {
		return "select o.* from" + FROM + "where " + condition + " and " + Visibility.of("c", viewer);
	}

	/** The first of each stage of the pipeline {@code :of}, in their order. */
	static String board(String condition, int each, Viewer viewer) {
		String rows = "select f.* from pipeline_stages p cross join lateral ("
				+ rows("o.stage_id = p.id and " + condition, viewer) + " order by " + OPEN_ORDER + " limit " + each
				+ ") f where p.pipeline_id = :of";
		return show(rows, viewer) + " order by " + OPEN_ORDER;
	}

	static String order(State state) {
		return state == State.OPEN ? OPEN_ORDER : CLOSED_ORDER;
	}

}
