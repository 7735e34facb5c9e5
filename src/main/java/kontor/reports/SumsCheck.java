package kontor.reports;

import java.time.LocalTime;
import java.util.Map;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the sums of the reports and of the forecast with what orders, invoices and
 * opportunities say, each night after those of the customers, and adds what is lacking.
 * What it found stands in {@code report_checks}.
 */
@Component
class SumsCheck implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(SumsCheck.class);

	/** What a reader adds up can be put right by a row more. */
	private static final Map<String, String> APPENDED = Map.of("product_sales_months",
			"product_number, product_name, currency, month, lines, quantity, net", "turnover_months",
			"dimension, key, currency, month, invoices, turnover", "open_item_days",
			"currency, due_date, items, amount", "opportunity_sums",
			"stage_id, owner_id, month, opportunities, amount");

	/** What makes few rows of many. */
	static final String COMPACT = "select compact_report_sums(), compact_opportunity_sums()";

	private static final String SPANS = """
			insert into customer_sales_spans as s select * from customer_sales_spans_lacking
			on conflict (customer_id, currency, span, start) do update set invoices = s.invoices + excluded.invoices,
				turnover = s.turnover + excluded.turnover""";

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	SumsCheck(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "reports-sums";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 50));
	}

	@Override
	public void run() {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql(COMPACT).query().listOfRows();
			long repaired = lacking() == 0 ? 0 : repair();
			jdbc.sql("""
					insert into report_checks (sums, repaired)
					select (select count(*) from product_sales_months) + (select count(*) from turnover_months)
						+ (select count(*) from open_item_days) + (select count(*) from customer_sales_spans)
						+ (select count(*) from opportunity_sums), ?""").param(repaired).update();
			jdbc.sql("delete from report_checks where checked_at < now() - interval '1 year'").update();
		});
	}

	private long lacking() {
		return jdbc
			.sql("""
					select (select count(*) from product_sales_months_lacking) + (select count(*) from turnover_months_lacking)
						+ (select count(*) from open_item_days_lacking) + (select count(*) from customer_sales_spans_lacking)
						+ (select count(*) from opportunity_sums_lacking)""")
			.query(Long.class)
			.single();
	}

	/** Nobody writes meanwhile. */
	private long repair() {
		jdbc.sql(
				"""
						lock table customers, sales_orders, sales_order_lines, invoices, customer_sales_months, customer_sales_spans,
							opportunities in share row exclusive mode""")
			.update();
		long repaired = jdbc.sql(SPANS).update();
		for (Map.Entry<String, String> table : APPENDED.entrySet()) {
			repaired += jdbc
				.sql("insert into %1$s (%2$s) select %2$s from %1$s_lacking".formatted(table.getKey(),
						table.getValue()))
				.update();
		}
		log.warn("{} sums of the reports were wrong and are right again", repaired);
		return repaired;
	}

}
