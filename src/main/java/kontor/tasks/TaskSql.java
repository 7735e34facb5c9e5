package kontor.tasks;

import kontor.customers.Visibility;
import kontor.history.HistoryVisibility;
import kontor.users.Viewer;

/**
 * The conditions that every query of tasks holds, and the columns it reads. Rows are
 * chosen first, in the order of an index and no more than are wanted; what is shown of
 * them is looked up afterwards.
 */
final class TaskSql {

	static final String OPEN_ORDER = "t.due_on, coalesce(t.due_at, time '24:00'), t.id";

	static final String DONE_ORDER = "t.done_at desc, t.id desc";

	private static final String ABOUT = """
			tasks t left join customers c on c.id = t.customer_id left join interactions i on i.id = t.interaction_id""";

	/**
	 * Names are looked up one by one: few rows, and few tables whose order is planned.
	 */
	private static final String COLUMNS = """
			select t.id, t.kind, t.title, t.note, t.due_on, t.due_at, t.priority, t.assignee_id,
				(select display_name from users where id = t.assignee_id) as assignee_name, t.team_id,
				(select name from teams where id = t.team_id) as team_name, t.customer_id, c.name as customer_name,
				p.id as person_id, nullif(concat_ws(' ', p.title, p.first_name, p.last_name), '') as person_name,
				t.interaction_id, coalesce((select confidential from interactions where id = t.interaction_id), false) as confidential,
				t.recurrence, t.snoozes, t.created_by, (select display_name from users where id = t.created_by) as created_by_name,
				t.created_at, t.done_at, (select display_name from users where id = t.done_by) as done_by_name, t.result,
				t.result_id, t.external_id, t.version, n.value as phone, n.normalised as dial, %s as writable,
				c.id is not null and %s as recordable
			from %s left join customers c on c.id = t.customer_id
				left join contact_persons p on p.id = t.person_id and p.deleted_at is null
				left join lateral (
					select value, normalised from (
						select 1 as rank, k.position, k.value, k.normalised from affiliations a
							join contact_points k on k.affiliation_id = a.id
							where a.person_id = t.person_id and a.customer_id = t.customer_id and k.kind in ('PHONE', 'MOBILE')
						union all select 2, k.position, k.value, k.normalised from contact_points k
							where k.person_id = t.person_id and k.kind in ('PHONE', 'MOBILE')
						union all select 3, k.position, k.value, k.normalised from contact_points k
							where k.customer_id = t.customer_id and k.kind in ('PHONE', 'MOBILE')) numbers
					where t.kind = 'CALLBACK' and t.done_at is null and c.restricted_at is null and p.restricted_at is null
					order by rank, position limit 1) n on true
			""";

	private TaskSql() {
	}

	/** A query that shows rows; further conditions and an order may follow. */
	static String show(String rows, Viewer viewer) {
		return COLUMNS.formatted(writable(viewer), Visibility.writable("c", viewer), rows);
	}

	/** The rows that the filter finds, no more than that, with the alias t. */
	static String rows(TaskFilter filter, String further, int limit, Viewer viewer) {
		String condition = filter.scope().condition();
		return switch (filter.scope()) {
			case TEAMS_OF -> "(" + ofTeams(chosen(filter, condition, further, limit, viewer)) + ") t";
			case DAY_OF -> "((" + chosen(filter, condition, further, limit, viewer) + ") union all "
					+ ofTeams(chosen(filter, "t.team_id = k.team_id and t.assignee_id is null", further, limit, viewer))
					+ ") t";
			default -> "(" + chosen(filter, condition, further, limit, viewer) + ") t";
		};
	}

	/** Each team for itself: an index holds the order of one. */
	private static String ofTeams(String chosen) {
		return "select t.* from team_members k cross join lateral (" + chosen + ") t where k.user_id = :id";
	}

	private static String chosen(TaskFilter filter, String scope, String further, int limit, Viewer viewer) {
		return "select t.* from " + ABOUT + " where " + scope
				+ (filter.done() ? " and t.done_at is not null" : " and t.done_at is null")
				+ (filter.kind() == null ? "" : " and t.kind = '" + filter.kind() + "'")
				+ (filter.priority() == null ? "" : " and t.priority = '" + filter.priority() + "'")
				+ (filter.due() == null ? "" : " and " + filter.due().condition()) + further + " and " + visible(viewer)
				+ " order by " + order(filter) + " limit " + limit;
	}

	static String order(TaskFilter filter) {
		return filter.done() ? DONE_ORDER : OPEN_ORDER;
	}

	/** Rows by their ids, with the alias t. */
	static String byId(Viewer viewer, String condition) {
		return "(select t.* from " + ABOUT + " where " + condition + " and " + visible(viewer) + ") t";
	}

	/** Ids that the viewer may change, locked. */
	static String lock(Viewer viewer, String condition) {
		return "select t.id from " + ABOUT + " where " + condition + " and " + visible(viewer) + " and "
				+ writable(viewer) + " order by t.id for update of t";
	}

	/**
	 * Tasks of customers and entries that the viewer may see; those about nobody are for
	 * who made them, has to do them, or leads and sees all.
	 */
	private static String visible(Viewer viewer) {
		return "(t.customer_id is not null or " + own(viewer) + ") and " + about(viewer);
	}

	/** Whether the viewer may see what a task is about. */
	static String about(Viewer viewer) {
		return "(t.customer_id is null or " + Visibility.of("c", viewer) + ") and (t.interaction_id is null or "
				+ HistoryVisibility.of("i", "c", viewer) + ")";
	}

	/** His own, his teams', and those of customers that he may change. */
	private static String writable(Viewer viewer) {
		return "(" + own(viewer) + " or t.customer_id is not null and " + Visibility.writable("c", viewer) + ")";
	}

	private static String own(Viewer viewer) {
		return viewer.isManagement() && viewer.readsAll() ? "true" : """
				(t.assignee_id = %1$d or t.created_by = %1$d or t.team_id = any (array(select own.team_id
					from team_members own where own.user_id = %1$d)))""".formatted(viewer.id());
	}

}
