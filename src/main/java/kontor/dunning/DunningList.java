package kontor.dunning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is to be reminded of what, and who was. */
@Repository
@Transactional(readOnly = true)
class DunningList {

	/**
	 * Invoices {@code i} of customers {@code c} with the level {@code d} they have come
	 * to.
	 */
	private static final String OVERDUE = """
			from invoices i join customers c on c.id = i.customer_id
				left join lateral (select d.level, d.sent_on from dunned_invoices d where d.invoice_id = i.id order by d.level desc limit 1)
					d on true
			where i.open_amount <> 0 and i.open_amount > 0 and i.kind = 'INVOICE' and i.currency = 'EUR' and i.due_date < :day
				and c.restricted_at is null and not exists (select from dunning_blocks b where b.invoice_id = i.id)
				and not exists (select from dunning_blocks b where b.customer_id = c.id) and %s""";

	private static final String DUE = """
			case coalesce(d.level, 0) when 0 then i.due_date + :first <= :day when 1 then d.sent_on + :second <= :day
				when 2 then d.sent_on + :third <= :day else false end""";

	private final JdbcClient jdbc;

	private final DunningRules rules;

	DunningList(JdbcClient jdbc, DunningRules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/**
	 * A customer who is to be reminded.
	 *
	 * @param level of the letter
	 * @param since the oldest due date
	 */
	record Proposal(long customerId, String number, String name, int level, int invoices, BigDecimal amount,
			LocalDate since, String numbers) {

	}

	/** A letter that was written. */
	record Notice(long id, @Nullable Long customerId, String name, int level, LocalDate sentOn, BigDecimal amount,
			BigDecimal fee, @Nullable Long documentId) {

	}

	/** Whom or what nobody is reminded of. */
	record Block(long id, @Nullable Long customerId, @Nullable Long invoiceId, String name, @Nullable String number,
			String reason, @Nullable String author, Instant createdAt) {

	}

	private Map<String, Object> days(LocalDate day) {
		Map<String, Object> days = new HashMap<>();
		days.put("day", day);
		days.put("first", rules.level(1).days());
		days.put("second", rules.level(2).days());
		days.put("third", rules.level(3).days());
		return days;
	}

	/** Whom the viewer may remind today, in the order of their entry. */
	public Slice<Proposal> proposals(LocalDate day, @Nullable String after, int limit, Viewer viewer) {
		Cursor cursor = Cursor.read(after, 1);
		long from = cursor != null && cursor.text(0).matches("\\d{1,18}") ? cursor.number(0) : 0;
		List<Proposal> found = jdbc
			.sql("""
					select i.customer_id, c.number, c.name, max(coalesce(d.level, 0)) + 1 as level, count(*) as invoices,
						sum(i.open_amount) as amount, min(i.due_date) as since, string_agg(i.number, ', ' order by i.due_date, i.id) as numbers
					"""
					+ OVERDUE.formatted(Visibility.writable("c", viewer)) + " and " + DUE
					+ " and i.customer_id > :from group by i.customer_id, c.id order by i.customer_id limit "
					+ (limit + 1))
			.params(days(day))
			.param("from", from)
			.query(Records.of(Proposal.class))
			.list();
		return Slice.of(found, limit, (last) -> Cursor.of(last.customerId()));
	}

	/** All that a customer has not paid in time, the oldest first. */
	public List<OverdueItem> overdue(long customer, LocalDate day, Viewer viewer) {
		return jdbc
			.sql("""
					select i.id, i.number, i.invoice_date, i.due_date, i.gross, i.open_amount, coalesce(d.level, 0) as level, d.sent_on,
						"""
					+ DUE + " as due, i.street, i.postal_code, i.city " + OVERDUE.formatted(Visibility.of("c", viewer))
					+ " and i.customer_id = :customer order by i.due_date, i.id")
			.params(days(day))
			.param("customer", customer)
			.query(Records.of(OverdueItem.class))
			.list();
	}

	/** The newest letters. */
	public List<Notice> notices(int limit, Viewer viewer) {
		return jdbc
			.sql("""
					select n.id, n.customer_id, c.name, n.level, n.sent_on, n.amount, n.fee, n.document_id
					from dunning_notices n join customers c on c.id = n.customer_id where %s order by n.id desc limit %d"""
				.formatted(Visibility.of("c", viewer), limit))
			.query(Records.of(Notice.class))
			.list();
	}

	/**
	 * Empty where there is none or the viewer may not see its customer; who sees no
	 * turnover is refused.
	 */
	public Optional<Notice> notice(long id, Viewer viewer) {
		viewer.require(Figures.TURNOVER);
		return jdbc
			.sql("""
					select n.id, n.customer_id, c.name, n.level, n.sent_on, n.amount, n.fee, n.document_id
					from dunning_notices n join customers c on c.id = n.customer_id where n.id = ? and %s"""
				.formatted(Visibility.of("c", viewer)))
			.param(id)
			.query(Records.of(Notice.class))
			.optional();
	}

	/** The letters about an invoice that the viewer may see, in their order. */
	public List<Notice> noticesOf(long invoice) {
		return jdbc
			.sql("""
					select n.id, n.customer_id, '' as name, d.level, n.sent_on, n.amount, n.fee, n.document_id
					from dunned_invoices d join dunning_notices n on n.id = d.notice_id where d.invoice_id = ? order by d.level""")
			.param(invoice)
			.query(Records.of(Notice.class))
			.list();
	}

	/** All that the viewer may see, the newest first. */
	public List<Block> blocks(Viewer viewer) {
		return blocks(Visibility.of("c", viewer) + " order by b.id desc limit 500");
	}

	/** Those that hold for an invoice that the viewer may see. */
	public List<Block> blocksOf(long invoice, @Nullable Long customer) {
		return blocks("(b.invoice_id = %d or b.customer_id = %d)".formatted(invoice, customer == null ? 0 : customer));
	}

	private List<Block> blocks(String condition) {
		return jdbc
			.sql("""
					select b.id, b.customer_id, b.invoice_id, c.name, i.number, b.reason, u.display_name as author, b.created_at
					from dunning_blocks b left join invoices i on i.id = b.invoice_id
						join customers c on c.id = coalesce(b.customer_id, i.customer_id) left join users u on u.id = b.created_by
					where %s"""
				.formatted(condition))
			.query(Records.of(Block.class))
			.list();
	}

}
