package kontor.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds a page of the history. Every combination of filters has an
 * index that is walked in its order. A text is looked for in two steps: first in the
 * newest entries, which answers what is frequent; then in the text index, in a small
 * window of time and in larger ones until the page is full, which answers what is rare.
 * What only begins like the last word is found where whole words do not fill the page.
 * Without a text the work does not grow with the number of entries; with one it grows
 * with the hits in the window.
 */
final class TimelineSql {

	/** How many entries the first step looks at. */
	private static final int NEWEST = 200;

	private static final String MONTH = "'#m' || m";

	private static final String QUARTERS = "format('''#q%s'' | ''#q%s''', q, q - 1)";

	private static final String YEAR = "format('''#q%s'' | ''#q%s'' | ''#q%s'' | ''#q%s'' | ''#q%s''', q, q - 1, q - 2, q - 3, q - 4)";

	private static final String NEWEST_FIRST = " order by i.occurred_at desc, i.id desc";

	private final Map<String, Object> params = new HashMap<>();

	private final HistoryFilter filter;

	private final SearchTerms terms;

	private String visible;

	private final String before;

	/** In the text, for the planner must know that it is small. */
	private final int limit;

	TimelineSql(HistoryFilter filter, Viewer viewer, @Nullable Position after, int limit) {
		this.filter = filter;
		terms = filter.terms();
		visible = HistoryVisibility.of("i", "c", viewer);
		this.limit = limit;
		before = after == null ? "" : " and (i.occurred_at, i.id) < (:at, :id)";
		if (after != null) {
			params.put("at", OffsetDateTime.ofInstant(after.occurredAt(), ZoneOffset.UTC));
			params.put("id", after.id());
		}
	}

	/** Leaves out whose data are kept but not used. */
	TimelineSql unrestricted() {
		visible += " and c.restricted_at is null and not exists (select from contact_persons r"
				+ " where r.id = i.person_id and r.restricted_at is not null)";
		return this;
	}

	Map<String, Object> params() {
		return params;
	}

	/**
	 * The whole statement.
	 * @param columns of i (interactions), c (customers), p (contact_persons), u (users)
	 */
	String select(String columns) {
		String names = " left join contact_persons p on p.id = i.person_id left join users u on u.id = i.author_id";
		if (terms.isEmpty() || filter.customer() != null || filter.person() != null) {
			return "select " + columns + " from interactions i join customers c on c.id = i.customer_id" + names
					+ " where " + visible + and(conditions()) + before + NEWEST_FIRST + " limit " + limit;
		}
		return "with wanted as materialized (select " + terms.wholeWords(params) + " as words, " + terms.sql(params)
				+ " as whole), recent as materialized (" + recent() + "), older as materialized (" + older()
				+ ") select " + columns + " from (select id from recent where (select count(*) from recent) >= " + limit
				+ " union all select id from older) hit join interactions i on i.id = hit.id"
				+ " join customers c on c.id = i.customer_id" + names + NEWEST_FIRST;
	}

	private static String and(List<String> conditions) {
		return String.join("", conditions.stream().map(" and "::concat).toList());
	}

	private List<String> conditions() {
		List<String> conditions = filters();
		if (filter.q() != null) {
			conditions.add(terms.isEmpty() ? "false" : "i.search @@ (select " + terms.sql(params) + ")");
		}
		return conditions;
	}

	private List<String> filters() {
		List<String> conditions = new ArrayList<>();
		add(conditions, "customer_id", filter.customer());
		add(conditions, "person_id", filter.person());
		add(conditions, "author_id", filter.author());
		add(conditions, "channel", filter.channel());
		add(conditions, "sentiment", filter.sentiment());
		return conditions;
	}

	private void add(List<String> conditions, String column, @Nullable Object value) {
		if (value instanceof Enum<?> known) {
			conditions.add("i.%s = '%s'".formatted(column, known.name()));
		}
		else if (value != null) {
			conditions.add("i.%s = :%s".formatted(column, column));
			params.put(column, value);
		}
	}

	private String recent() {
		return "select i.id from (select * from interactions i where true" + and(filters()) + before + NEWEST_FIRST
				+ " limit " + NEWEST + ") i" + customer() + " where i.search @@ (select whole from wanted)"
				+ NEWEST_FIRST + " limit " + limit;
	}

	/** From the first window that fills the page, otherwise from all time. */
	private String older() {
		return """
				select unnest(ids) as id from (
					select found.ids from (%s) w cross join lateral (select array(select i.id from
						(select i.id, i.customer_id, i.person_id, i.occurred_at, i.confidential, i.author_id from interactions i
							where i.search @@ (w.lexeme%s && case when w.begins then (select whole from wanted) else (select words from wanted) end)%s%s
							offset 0) i%s%4$s limit %6$d) as ids offset 0) found
					where (select count(*) from recent) < %6$d and (w.last or cardinality(found.ids) >= case when w.lexeme = '' then 1 else %6$d end) limit 1) first"""
			.formatted(windows(), lexemes(), before, NEWEST_FIRST, customer(), limit);
	}

	/** Looks each customer up; a join might read all of them. */
	private String customer() {
		return " cross join lateral (select from customers c where c.id = i.customer_id and " + visible
				+ " offset 0) c";
	}

	/** The filters as the text index knows them. */
	private String lexemes() {
		String lexemes = "";
		if (filter.channel() != null) {
			lexemes += " && '''#" + filter.channel() + "'''::tsquery";
		}
		if (filter.sentiment() != null) {
			lexemes += " && '''#" + filter.sentiment() + "'''::tsquery";
		}
		return filter.author() == null ? lexemes : lexemes + " && '''#a" + filter.author() + "'''::tsquery";
	}

	/**
	 * The windows of time as the text index knows them: up to a month, a half-year, a
	 * year and a bit, for whole words and then for their beginnings, and all time. Where
	 * there are several words, what begins like the last one is looked for only where
	 * whole words find nothing: gathering it anew for every window pays for a single
	 * word. What a few letters begin is nearly everything and is looked for in the newest
	 * entries only.
	 */
	private String windows() {
		String newest = params.containsKey("at") ? "cast(:at as timestamptz)"
				: "(select max(occurred_at) from interactions)";
		return """
				select lexeme::tsquery, begins, lexeme = '' and begins = %s as last
				from (select floor(extract(epoch from %s) / 2592000)::integer as m offset 0) now
				cross join lateral (select m / 3 as q offset 0) quarter
				cross join lateral (values %s, %s) w(lexeme, begins)""".formatted(terms.isLongBeginning(), newest,
				windows(false), later());
	}

	private String later() {
		if (!terms.isLongBeginning()) {
			return "('', false)";
		}
		return terms.isOneBeginning() ? windows(true) + ", ('', true)" : "('', false), ('', true)";
	}

	private static String windows(boolean begins) {
		return List.of(MONTH, QUARTERS, YEAR)
			.stream()
			.map((lexeme) -> "(%s, %s)".formatted(lexeme, begins))
			.collect(Collectors.joining(", "));
	}

}
