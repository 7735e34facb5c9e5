package kontor.reports;

import java.math.BigDecimal;
import java.util.List;
import kontor.database.Records;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers still have to pay, by how long it is overdue. What a credit note gives
 * back counts against it. Whoever asks has been let in by {@link ReportAccess}.
 */
@Component
@Transactional(readOnly = true)
class OpenItems {

	private static final String AGES = """
			coalesce(sum(%1$s) filter (where due_date is null or due_date >= current_date), 0) as not_due,
			coalesce(sum(%1$s) filter (where due_date between current_date - 30 and current_date - 1), 0) as to30,
			coalesce(sum(%1$s) filter (where due_date between current_date - 60 and current_date - 31), 0) as to60,
			coalesce(sum(%1$s) filter (where due_date between current_date - 90 and current_date - 61), 0) as to90,
			coalesce(sum(%1$s) filter (where due_date < current_date - 90), 0) as over90""";

	private final JdbcClient jdbc;

	OpenItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of a currency. */
	record Total(String currency, long items, BigDecimal amount, BigDecimal notDue, BigDecimal to30, BigDecimal to60,
			BigDecimal to90, BigDecimal over90) {

		static Total none(String currency) {
			BigDecimal zero = BigDecimal.ZERO;
			return new Total(currency, 0, zero, zero, zero, zero, zero, zero);
		}

		public List<BigDecimal> ages() {
			return List.of(notDue, to30, to60, to90, over90);
		}

	}

	/**
	 * Those of a customer.
	 *
	 * @param name null: the customer is in the Papierkorb
	 */
	record Row(long customer, @Nullable String number, @Nullable String name, long items, BigDecimal amount,
			BigDecimal notDue, BigDecimal to30, BigDecimal to60, BigDecimal to90, BigDecimal over90) {

		public List<BigDecimal> ages() {
			return List.of(notDue, to30, to60, to90, over90);
		}

	}

	/** Of each currency in which something is open. */
	public List<Total> totals() {
		return jdbc.sql("""
				select currency, sum(items) as items, sum(amount) as amount, %s from open_item_days group by currency
				having sum(items) <> 0 order by currency""".formatted(AGES.formatted("amount")))
			.query(Records.of(Total.class))
			.list();
	}

	/** Whether invoices wait for their customer and are not in here. */
	public boolean held() {
		return jdbc.sql("select exists (select from invoices where customer_id is null and open_amount <> 0)")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Who owes most comes first.
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	public Slice<Row> page(String currency, @Nullable String after, int limit) {
		Cursor cursor = Cursor.read(after, 2);
		boolean further = cursor != null && cursor.text(0).matches("-?\\d{1,15}(\\.\\d{1,4})?")
				&& cursor.text(1).matches("\\d{1,18}");
		JdbcClient.StatementSpec statement = jdbc
			.sql("""
					select s.customer_id as customer, case when c.deleted_at is null then c.number end as number,
						case when c.deleted_at is null then c.name end as name, s.open_items as items, s.open_amount as amount, x.*
					from (select customer_id, open_items, open_amount from customer_sales where currency = :currency and open_items > 0 %s
							order by open_amount desc, customer_id limit :limit) s
						left join customers c on c.id = s.customer_id
						cross join lateral (select %s from invoices i where i.customer_id = s.customer_id and i.currency = :currency
							and i.open_amount <> 0) x
					order by s.open_amount desc, s.customer_id"""
				.formatted(further ? "and open_amount <= :value and (open_amount < :value or customer_id > :id)" : "",
						AGES.formatted("open_amount")))
			.param("currency", currency)
			.param("limit", limit + 1);
		if (further) {
			statement = statement.param("value", new BigDecimal(cursor.text(0))).param("id", cursor.number(1));
		}
		return Slice.of(statement.query(Records.of(Row.class)).list(), limit,
				(last) -> Cursor.of(last.amount(), last.customer()));
	}

}
