package kontor.invoices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import kontor.orders.ErpCustomers;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for its customer: orders and invoices, by whom they were told of. */
@Component
@Transactional
class HeldRows {

	static final int MOST = 200;

	private final JdbcClient jdbc;

	private final ErpCustomers customers;

	HeldRows(JdbcClient jdbc, ErpCustomers customers) {
		this.jdbc = jdbc;
		this.customers = customers;
	}

	/**
	 * Rows of one told customer.
	 *
	 * @param told the number, or the name where no number was told
	 * @param suggestion number of the one customer that has this VAT id or name
	 */
	record Held(String sourceSystem, String told, @Nullable String name, @Nullable String vatId, @Nullable String city,
			long orders, long invoices, LocalDate newest, @Nullable String suggestion) {

	}

	/** The last nightly comparison of the sums. */
	record Check(Instant checkedAt, long customers, long repaired) {

	}

	/**
	 * At most {@value #MOST}, whom most waits for first. Walks only the index of what is
	 * held.
	 */
	@Transactional(readOnly = true)
	public List<Held> all() {
		return jdbc
			.sql("""
					with rows as (
						select source_system, coalesce(customer_number, customer_name) as told, customer_name, null as vat_id, null as city, 1 as o, 0 as i, order_date as day
							from sales_orders where customer_id is null
						union all select source_system, coalesce(customer_number, customer_name), customer_name, vat_id, city, 0, 1, invoice_date
							from invoices where customer_id is null),
					held as (select source_system, told, max(customer_name) as name, max(vat_id) as vat_id, max(city) as city, sum(o) as orders, sum(i) as invoices,
							max(day) as newest from rows group by source_system, told order by count(*) desc, told limit :most)
					select h.*, coalesce((select min(c.name || ' (' || c.number || ')') from customers c
						where c.vat_id = h.vat_id and c.deleted_at is null having count(*) = 1),
						(select min(c.name || ' (' || c.number || ')') from customers c
						where c.name_key = lower(unaccent(h.name)) and c.deleted_at is null having count(*) = 1)) as suggestion
					from held h order by orders + invoices desc, told""")
			.param("most", MOST)
			.query(Records.of(Held.class))
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<Check> lastCheck() {
		return jdbc.sql("select checked_at, customers, repaired from customer_sales_checks order by id desc limit 1")
			.query(Records.of(Check.class))
			.optional();
	}

	/** Says whose these rows are, and lets them in. */
	int assign(String sourceSystem, String told, long customer, Viewer viewer) {
		customers.assign(sourceSystem, told, customer, viewer);
		return match();
	}

	/** Lets in whatever has a customer by now. */
	int match() {
		return customers.letIn("sales_orders") + customers.letIn("invoices", InvoiceFeed.BY_VAT_ID.formatted("h"));
	}

}
