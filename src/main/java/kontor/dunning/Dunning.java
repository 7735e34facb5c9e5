package kontor.dunning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import kontor.billing.Billing;
import kontor.customers.CustomerAccess;
import kontor.documents.Archive;
import kontor.documents.DocumentKind;
import kontor.documents.Links;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds customers of what they have not paid, and remembers it. */
@Service
@Transactional
public class Dunning {

	private final JdbcClient jdbc;

	private final DunningList list;

	private final DunningLetter letter;

	private final Archive archive;

	private final History history;

	private final CustomerAccess access;

	Dunning(JdbcClient jdbc, DunningList list, DunningLetter letter, Archive archive, History history,
			CustomerAccess access) {
		this.jdbc = jdbc;
		this.list = list;
		this.letter = letter;
		this.archive = archive;
		this.history = history;
		this.access = access;
	}

	/**
	 * Writes a customer a letter about everything that is overdue, if the time of any of
	 * it has come. Who does the same meanwhile waits and finds nothing to do.
	 * @return the letter's id; empty where there was nothing to do
	 */
	public OptionalLong remind(long customer, LocalDate day, Viewer viewer) {
		Billing.requireBilling(viewer);
		access.requireWrite(customer, viewer);
		jdbc.sql(
				"""
						select id from invoices where customer_id = ? and open_amount <> 0 and due_date < ? order by id for update""")
			.param(customer)
			.param(day)
			.query(Long.class)
			.list();
		List<OverdueItem> items = list.overdue(customer, day, viewer);
		int level = items.stream().filter(OverdueItem::due).mapToInt(OverdueItem::next).max().orElse(0);
		return level == 0 ? OptionalLong.empty() : OptionalLong.of(write(customer, level, items, day, viewer));
	}

	private long write(long customer, int level, List<OverdueItem> items, LocalDate day, Viewer viewer) {
		DunningLetter.Written written = letter.write(customer, level, items, day, viewer);
		long notice = jdbc.sql("""
				insert into dunning_notices (customer_id, level, sent_on, amount, fee, created_by)
				values (:customer, :level, :day, :amount, :fee, :author) returning id""")
			.param("customer", customer)
			.param("level", level)
			.param("day", day)
			.param("amount", items.stream().map(OverdueItem::openAmount).reduce(BigDecimal.ZERO, BigDecimal::add))
			.param("fee", written.fee())
			.param("author", viewer.id())
			.query(Long.class)
			.single();
		List<OverdueItem> due = items.stream().filter(OverdueItem::due).toList();
		jdbc.sql("""
				insert into dunned_invoices (notice_id, invoice_id, level, sent_on)
				select :notice, t.invoice, t.level, :day
				from unnest(cast(:invoices as bigint[]), cast(:levels as integer[])) t (invoice, level)""")
			.param("notice", notice)
			.param("day", day)
			.param("invoices", due.stream().map(OverdueItem::id).toArray(Long[]::new))
			.param("levels", due.stream().map(OverdueItem::next).toArray(Integer[]::new))
			.update();
		long document = file(customer, written, viewer);
		jdbc.sql("update dunning_notices set document_id = ? where id = ?").param(document).param(notice).update();
		return notice;
	}

	private long file(long customer, DunningLetter.Written written, Viewer viewer) {
		long entry = history
			.record(new NewInteraction(customer, null, Channel.LETTER, Direction.OUT, Instant.now(), null,
					written.title(), written.summary(), Sentiment.NEUTRAL, false, null, null), viewer)
			.id();
		try {
			long document = archive.store(new ByteArrayInputStream(written.pdf()), written.title() + ".pdf",
					Links.of(customer, null, entry), DocumentKind.REMINDER, Direction.OUT, viewer);
			archive.preserve(document);
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * From now on nobody is reminded of an invoice, or of any of a customer; a reason
	 * that is there is replaced.
	 * @param invoice null: all of the customer's
	 */
	void block(long customer, @Nullable Long invoice, String reason, Viewer viewer) {
		requireBlocking(customer, viewer);
		jdbc.sql(
				"""
						insert into dunning_blocks (customer_id, invoice_id, reason, created_by)
						values (cast(:customer as bigint), cast(:invoice as bigint), :reason, :author)
						on conflict (%s) do update set reason = excluded.reason, created_by = excluded.created_by, created_at = now()"""
					.formatted(invoice == null ? "customer_id" : "invoice_id"))
			.param("customer", invoice == null ? customer : null)
			.param("invoice", invoice)
			.param("reason", reason)
			.param("author", viewer.id())
			.update();
	}

	/**
	 * @throws NotFoundException where the viewer sees no such customer
	 */
	void requireBlocking(long customer, Viewer viewer) {
		access.requireWrite(customer, viewer);
		Billing.requireBilling(viewer);
	}

	/**
	 * @throws NotFoundException where the viewer sees no such block
	 */
	void unblock(long block, Viewer viewer) {
		long customer = jdbc
			.sql("""
					select coalesce(b.customer_id, i.customer_id) from dunning_blocks b left join invoices i on i.id = b.invoice_id
					where b.id = ?""")
			.param(block)
			.query(Long.class)
			.optional()
			.orElseThrow(NotFoundException::new);
		access.requireWrite(customer, viewer);
		Billing.requireBilling(viewer);
		jdbc.sql("delete from dunning_blocks where id = ?").param(block).update();
	}

}
