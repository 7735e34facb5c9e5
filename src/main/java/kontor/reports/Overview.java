package kontor.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.database.Records;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One figure of each report, of this year in euro; one statement, and one for the check.
 */
@Component
@Transactional(readOnly = true)
class Overview {

	/** The first of the list that a report shows. */
	private static final String FIGURES = """
			with parts as materialized (select dimension, key, coalesce(sum(turnover) filter (where month >= :start), 0) as now,
						coalesce(sum(turnover) filter (where month < :to), 0) as before
					from turnover_months where currency = 'EUR' and dimension in ('ALL', 'REGION', 'OWNER')
						and month >= :from and month < :end group by 1, 2),
				sold as materialized (select product_number, product_name, sum(net) as now from product_sales_months
					where currency = 'EUR' and month >= :start and month < :end group by 1, 2),
				best as (select * from sold where now > 0 order by now desc, product_number desc, product_name desc limit 1),
				top as (select customer_id, turnover from customer_sales_spans where currency = 'EUR' and span = 'Y' and start = :start
					and invoices <> 0 and turnover > 0 order by turnover desc, customer_id limit 1)
			select coalesce((select now from parts where dimension = 'ALL'), 0) as now,
				coalesce((select before from parts where dimension = 'ALL'), 0) as before,
				(select c.name from top join customers c on c.id = top.customer_id and c.deleted_at is null) as customer,
				coalesce((select turnover from top), 0) as customer_now,
				(select coalesce((select p.name from products p where p.number = best.product_number order by p.id limit 1), product_name) from best) as product,
				coalesce((select now from best), 0) as product_now,
				(select g.name from product_groups g join (select p.group_id, sum(s.now) as now from sold s cross join lateral
						(select p.group_id from products p where p.number = s.product_number order by p.id limit 1) p
						where p.group_id is not null group by 1 order by 2 desc limit 1) x on x.group_id = g.id) as product_group,
				(select key from parts where dimension = 'REGION' and key not in ('', '?') and now > 0 order by now desc, key limit 1) as region,
				(select u.display_name from users u where u.id = (select cast(key as bigint) from parts where dimension = 'OWNER'
					and key <> '' and now > 0 order by now desc, key limit 1)) as person,
				coalesce((select sum(amount) from open_item_days where currency = 'EUR'), 0) as open,
				coalesce((select sum(amount) from open_item_days where currency = 'EUR' and due_date < current_date), 0) as overdue,
				(select max(month) from datev_exports) as exported""";

	private final JdbcClient jdbc;

	Overview(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All figures; null where nothing was sold.
	 *
	 * @param region as {@code postal_region} calls it
	 * @param overdue what of the open amount is overdue
	 * @param exported the last month that the tax adviser got
	 */
	record Figures(BigDecimal now, BigDecimal before, @Nullable String customer, BigDecimal customerNow,
			@Nullable String product, BigDecimal productNow, @Nullable String productGroup, @Nullable String region,
			@Nullable String person, BigDecimal open, BigDecimal overdue, @Nullable LocalDate exported) {

	}

	/** The last nightly comparison. */
	record Check(Instant checkedAt, long sums, long repaired) {

	}

	public Figures figures() {
		Period year = Period.of(null, null, LocalDate.now(Formats.ZONE));
		return jdbc.sql(FIGURES)
			.param("start", year.start())
			.param("end", year.end())
			.param("from", year.beforeStart())
			.param("to", year.beforeEnd())
			.query(Records.of(Figures.class))
			.single();
	}

	public Optional<Check> lastCheck() {
		return jdbc.sql("select checked_at, sums, repaired from report_checks order by id desc limit 1")
			.query(Records.of(Check.class))
			.optional();
	}

}
