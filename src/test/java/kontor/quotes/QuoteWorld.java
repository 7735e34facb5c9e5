package kontor.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kontor.history.Channel;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer to whom something is offered. */
public final class QuoteWorld {

	public static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	public static final Issue BY_MAIL = new Issue(Channel.EMAIL, TODAY.plusDays(7));

	public final HistoryWorld people;

	public final Viewer author;

	public final long customer;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	public QuoteWorld(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		people = new HistoryWorld(jdbc, transaction);
		author = people.author;
		customer = people.customer;
	}

	static QuoteLine item(String text, String quantity, String price) {
		return new QuoteLine(LineKind.ITEM, null, null, text, new BigDecimal(quantity), "Stück", new BigDecimal(price),
				BigDecimal.ZERO, new BigDecimal("19"));
	}

	public QuoteDraft draft(String subject) {
		return draft(subject, null, null, List.of(item("Stuhl Pirna", "4", "189"), item("Tisch Elbe", "1", "1290")));
	}

	QuoteDraft draft(String subject, Long person, Long opportunity, List<QuoteLine> lines) {
		return new QuoteDraft(customer, person, opportunity, subject, "Gern bieten wir an:", "Bis bald!",
				PaperLanguage.DE, TODAY.plusDays(30), BigDecimal.ZERO, author.id(), lines, null);
	}

	public long opportunity(String title) {
		return number("""
				insert into opportunities (customer_id, title, stage_id, owner_id)
				select ?, ?, min(id), ? from pipeline_stages returning id""", customer, title, author.id());
	}

	public long product(String number, String name, String price) {
		long id = number("insert into products (number, name, unit, vat_rate) values (?, ?, 'Stück', 7) returning id",
				number, name);
		change("insert into product_prices values (?, current_date - 10, 1), (?, current_date - 1, cast(? as numeric)), (?, current_date + 1, 999)",
				id, id, price, id);
		return id;
	}

	public void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	public long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	public String text(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(String.class).single());
	}

}
