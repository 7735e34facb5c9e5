package kontor.quotes;

import static kontor.products.FeedBatches.column;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes quotes, in the caller's transaction; who calls has asked for the right. */
@Repository
class QuoteChanges {

	private final JdbcClient jdbc;

	QuoteChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return the new draft's id
	 */
	long insert(QuoteDraft draft, Viewer author) {
		long id = fields(
				jdbc.sql(
						"""
								insert into quotes (customer_id, person_id, opportunity_id, subject, intro, closing, language, valid_until, discount,
									owner_id, net, tax, gross, external_id, created_by)
								values (:customer, :person, :opportunity, :subject, :intro, :closing, :language, :until, :discount, :owner, :net,
									:tax, :gross, :external, :me) returning id"""),
				draft)
			.param("customer", draft.customerId())
			.param("external", draft.externalId(), Types.VARCHAR)
			.param("me", author.id())
			.query(Long.class)
			.single();
		write(id, draft.lines());
		return id;
	}

	void update(long id, QuoteDraft draft) {
		fields(jdbc
			.sql("""
					update quotes set person_id = :person, opportunity_id = :opportunity, subject = :subject, intro = :intro,
						closing = :closing, language = :language, valid_until = :until, discount = :discount, owner_id = :owner,
						net = :net, tax = :tax, gross = :gross, version = version + 1
					where id = :id"""),
				draft)
			.param("id", id)
			.update();
		write(id, draft.lines());
	}

	private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, QuoteDraft draft) {
		Totals totals = draft.totals();
		return statement.param("person", draft.personId(), Types.BIGINT)
			.param("opportunity", draft.opportunityId(), Types.BIGINT)
			.param("subject", draft.subject())
			.param("intro", draft.intro(), Types.VARCHAR)
			.param("closing", draft.closing(), Types.VARCHAR)
			.param("language", draft.language().name())
			.param("until", draft.validUntil())
			.param("discount", draft.discount())
			.param("owner", draft.ownerId())
			.param("net", totals.net())
			.param("tax", totals.tax())
			.param("gross", totals.gross());
	}

	/**
	 * Lines that are as they were are left untouched, so that the log tells what changed.
	 */
	private void write(long quote, List<QuoteLine> lines) {
		jdbc.sql(
				"""
						insert into quote_lines (quote_id, position, kind, product_id, product_number, text, quantity, unit, unit_price,
							discount, vat_rate)
						select :quote, t.* from unnest(cast(:positions as integer[]), cast(:kinds as text[]), cast(:products as bigint[]),
							cast(:numbers as text[]), cast(:texts as text[]), cast(:quantities as numeric[]), cast(:units as text[]),
							cast(:prices as numeric[]), cast(:discounts as numeric[]), cast(:rates as numeric[])) t
						on conflict (quote_id, position) do update set kind = excluded.kind, product_id = excluded.product_id,
							product_number = excluded.product_number, text = excluded.text, quantity = excluded.quantity,
							unit = excluded.unit, unit_price = excluded.unit_price, discount = excluded.discount,
							vat_rate = excluded.vat_rate""")
			.param("quote", quote)
			.param("positions", column(IntStream.rangeClosed(1, lines.size()).boxed().toList(), (place) -> place))
			.param("kinds", column(lines, QuoteLine::kind))
			.param("products", column(lines, QuoteLine::productId))
			.param("numbers", column(lines, QuoteLine::productNumber))
			.param("texts", column(lines, QuoteLine::text))
			.param("quantities", column(lines, QuoteLine::quantity))
			.param("units", column(lines, QuoteLine::unit))
			.param("prices", column(lines, QuoteLine::unitPrice))
			.param("discounts", column(lines, QuoteLine::discount))
			.param("rates", column(lines, QuoteLine::vatRate))
			.update();
		jdbc.sql("delete from quote_lines where quote_id = ? and position > ?").params(quote, lines.size()).update();
	}

	/**
	 * A draft of the next version, as the one before was.
	 */
	long revise(Quote known, LocalDate validUntil, Viewer author) {
		long id = jdbc
			.sql("""
					insert into quotes (number, revision, replaces_id, customer_id, person_id, opportunity_id, subject, intro, closing,
						language, valid_until, discount, owner_id, net, tax, gross, created_by)
					select q.number, (select max(v.revision) + 1 from quotes v where v.number = q.number), q.id, q.customer_id, q.person_id,
						q.opportunity_id, q.subject, q.intro, q.closing, q.language, :until, q.discount, q.owner_id, q.net, q.tax, q.gross, :me
					from quotes q where q.id = :id returning id""")
			.param("id", known.id())
			.param("until", validUntil)
			.param("me", author.id())
			.query(Long.class)
			.single();
		jdbc.sql(
				"""
						insert into quote_lines (quote_id, position, kind, product_id, product_number, text, quantity, unit, unit_price,
							discount, vat_rate)
						select :draft, position, kind, product_id, product_number, text, quantity, unit, unit_price, discount, vat_rate
						from quote_lines where quote_id = :id""")
			.param("draft", id)
			.param("id", known.id())
			.update();
		return id;
	}

	void delete(long id) {
		jdbc.sql("delete from quotes where id = ?").param(id).update();
	}

	/** The draft goes out; what its products cost the firm today stays with it. */
	void issue(long id, String number, LocalDate day) {
		jdbc.sql(
				"""
						with costed as (update quote_lines l set purchase_price = p.purchase_price from products p
							where l.quote_id = :id and p.id = l.product_id and p.purchase_price is not null)
						update quotes set state = 'SENT', number = :number, issued_on = :day, version = version + 1 where id = :id""")
			.param("id", id)
			.param("number", number)
			.param("day", day)
			.update();
	}

	/** What belongs to one that went out. */
	void attach(long id, long document, @Nullable Long task) {
		jdbc.sql("update quotes set document_id = :document, task_id = :task where id = :id")
			.param("id", id)
			.param("document", document)
			.param("task", task, Types.BIGINT)
			.update();
	}

	void replace(long id) {
		jdbc.sql("update quotes set state = 'REPLACED', version = version + 1 where id = ?").param(id).update();
	}

	void accept(long id, long order) {
		jdbc.sql(
				"update quotes set state = 'ACCEPTED', decided_at = now(), order_id = ?, version = version + 1 where id = ?")
			.params(order, id)
			.update();
	}

	void decline(long id, String reason) {
		jdbc.sql(
				"update quotes set state = 'DECLINED', decided_at = now(), refusal = ?, version = version + 1 where id = ?")
			.params(reason, id)
			.update();
	}

}
