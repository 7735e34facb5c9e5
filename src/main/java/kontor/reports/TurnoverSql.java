package kontor.reports;

/**
 * The statements of the reports; each reads sums that are kept for it. Parameters are
 * {@code currency} and the four days of a {@link Period}.
 */
final class TurnoverSql {

	/** Amounts of a column, by the period's days. */
	private static final String AMOUNTS = """
			coalesce(sum(s.%1$s) filter (where s.month >= :start and s.month < :end), 0) as now,
			coalesce(sum(s.%1$s) filter (where s.month >= :from and s.month < :to), 0) as before,
			coalesce(sum(s.%1$s) filter (where s.month >= :from and s.month < :whole), 0) as whole""";

	private static final String INSIDE = "(s.month >= :start and s.month < :end or s.month >= :from and s.month < :whole)";

	/** Which group a product belongs to; 0: none. */
	private static final String GROUP = """
			coalesce((select a.group_id from products a where a.number = %s.product_number order by a.id limit 1), 0)""";

	private TurnoverSql() {
	}

	/**
	 * A line for each currency; one without a currency where there is none. Orders count
	 * before it is known whose they are.
	 */
	static String totals(Dimension by) {
		String held = by.isOrdered() ? "select false as held"
				: "select exists (select from invoices where customer_id is null) as held";
		String source = by.isOrdered() ? "product_sales_months s" : "turnover_months s where s.dimension = 'ALL'";
		return """
				select h.held, t.currency, coalesce(t.now, 0) as now, coalesce(t.before, 0) as before, coalesce(t.whole, 0) as whole
				from (%s) h
					left join (select s.currency, %s from %s group by s.currency) t on true order by t.currency"""
			.formatted(held, AMOUNTS.formatted(by.isOrdered() ? "net" : "turnover"), source);
	}

	/** Keys are the first days of months. */
	static String months() {
		return """
				select cast(extract(month from s.month) as text) as key, null as name, %s, null as quantity
				from turnover_months s where s.dimension = 'ALL' and s.currency = :currency and %s group by 1"""
			.formatted(AMOUNTS.formatted("turnover"), INSIDE);
	}

	/** Regions or persons. */
	static String kept(Dimension by) {
		return """
				select s.key, null as name, %s, null as quantity from turnover_months s
				where s.dimension = '%s' and s.currency = :currency and %s group by s.key having sum(s.invoices) <> 0"""
			.formatted(AMOUNTS.formatted("turnover"), by.column(), INSIDE);
	}

	static String groups() {
		return """
				select cast(x.id as text) as key, (select g.name from product_groups g where g.id = x.id) as name, x.now, x.before, x.whole, x.quantity
				from (select %s as id, sum(p.now) as now, sum(p.before) as before, sum(p.whole) as whole, sum(p.quantity) as quantity
					from (%s) p group by 1) x"""
			.formatted(GROUP.formatted("p"), products(""));
	}

	private static String products(String condition) {
		return """
				select s.product_number, s.product_name, %s, coalesce(sum(s.quantity) filter (where s.month >= :start and s.month < :end), 0) as quantity
				from product_sales_months s where s.currency = :currency and %s %s group by 1, 2 having sum(s.lines) <> 0"""
			.formatted(AMOUNTS.formatted("net"), INSIDE, condition);
	}

	/**
	 * Keys are numbers, or names after a line feed.
	 * @param column by which they are ordered, now or before
	 */
	static String products(String column, boolean after, boolean group) {
		return """
				select case p.product_number when '' then E'\\n' || p.product_name else p.product_number end as key,
					case p.product_number when '' then p.product_name else coalesce(
						(select a.name from products a where a.number = p.product_number order by a.id limit 1),
						(select l.product_name from sales_order_lines l where l.product_number = p.product_number limit 1)) end as name,
					p.now, p.before, p.whole, p.quantity
				from (%s) p %s order by p.%s desc, p.product_number desc, p.product_name desc limit :limit"""
			.formatted(products(group ? "and " + GROUP.formatted("s") + " = :group" : ""), after
					? "where (p.%s, p.product_number, p.product_name) < (:value, :number, :text)".formatted(column)
					: "", column);
	}

	/**
	 * Walks the ranks of the period, or of the year before, and looks up the rest.
	 * @param before whether of the year before
	 */
	static String customers(boolean before, boolean after) {
		return """
				select cast(r.customer_id as text) as key, case when c.deleted_at is null then c.name end as name, x.now, x.before, x.whole,
					null as quantity, r.turnover as rank
				from (select customer_id, turnover from customer_sales_spans
						where currency = :currency and span = :span and start = %s and invoices <> 0 %s
						order by turnover desc, customer_id limit :limit) r
					left join customers c on c.id = r.customer_id
					cross join lateral (select %s from customer_sales_months s
						where s.customer_id = r.customer_id and s.currency = :currency and %s) x
				order by r.turnover desc, r.customer_id"""
			.formatted(before ? ":from" : ":start",
					after ? "and turnover <= :value and (turnover < :value or customer_id > :number)" : "",
					AMOUNTS.formatted("turnover"), INSIDE);
	}

}
