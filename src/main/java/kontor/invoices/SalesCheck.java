package kontor.invoices;

import java.time.LocalTime;
import java.util.List;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the sums of all customers with what orders and invoices say, each night, and
 * puts right what differs. What it found stands in {@code customer_sales_checks}.
 */
@Component
class SalesCheck implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(SalesCheck.class);

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	SalesCheck(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "invoices-sums";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 40));
	}

	@Override
	public void run() {
		transaction.executeWithoutResult((status) -> {
			int repaired = differing().isEmpty() ? 0 : repair();
			jdbc.sql("""
					insert into customer_sales_checks (customers, repaired)
					select count(distinct customer_id), ? from customer_sales""").param(repaired).update();
			jdbc.sql("delete from customer_sales_checks where checked_at < now() - interval '1 year'").update();
		});
	}

	private List<Long> differing() {
		return jdbc.sql("select customer_id from customer_sales_differences").query(Long.class).list();
	}

	/** Nobody writes meanwhile. */
	private int repair() {
		jdbc.sql("lock table sales_orders, invoices, customer_sales in share row exclusive mode").update();
		Long[] wrong = differing().toArray(Long[]::new);
		log.warn("The sums of customers {} were wrong and are computed anew", List.of(wrong));
		for (String table : List.of("customer_sales", "customer_sales_months")) {
			jdbc.sql("delete from " + table + " where customer_id = any (?)").param(wrong).update();
			jdbc.sql("insert into %1$s select * from %1$s_computed where customer_id = any (?)".formatted(table))
				.param(wrong)
				.update();
		}
		return wrong.length;
	}

}
