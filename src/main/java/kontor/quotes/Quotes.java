package kontor.quotes;

import java.sql.Types;
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
import kontor.web.Formats;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads quotes, each time with one statement. One is seen by whoever sees its customer,
 * what it costs by who sees prices, what it leaves by who sees margins.
 */
@Repository
public class Quotes {

	private static final String SELECT = """
			select q.id, q.number, q.revision, q.replaces_id, q.state, q.customer_id, c.name as customer_name, c.number as customer_number,
				q.person_id, (select concat_ws(' ', p.title, p.first_name, p.last_name) from contact_persons p
					where p.id = q.person_id and p.deleted_at is null) as person_name,
				coalesce((select true from affiliations a where a.person_id = q.person_id and a.customer_id = q.customer_id limit 1),
					false) as person_there,
				q.opportunity_id, (select o.title from opportunities o where o.id = q.opportunity_id) as opportunity_title, q.subject,
				q.intro, q.closing, q.language, q.valid_until, %s as discount, %s as net, %s as tax, %s as gross, q.owner_id,
				(select u.display_name from users u where u.id = q.owner_id) as owner_name, q.issued_on, q.decided_at, q.refusal,
				q.document_id, q.task_id, q.order_id, q.external_id, q.created_at, q.version, %s as writable
			from quotes q join customers c on c.id = q.customer_id where %s""";

	private static final String LINES = """
			select l.kind, l.product_id, l.product_number, l.text, l.quantity, l.unit, l.unit_price, l.discount, l.vat_rate%s
			from quote_lines l where l.quote_id = ? order by l.position""";

	/** As it was when the quote went out, or as it is. */
	private static final String COST = """
			coalesce(l.purchase_price, (select p.purchase_price from products p where p.id = l.product_id))""";

	private final JdbcClient jdbc;

	Quotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One of the versions of a number. */
	public record Version(long id, int revision, QuoteState state, @Nullable LocalDate issuedOn, LocalDate validUntil) {

		/** The state, or EXPIRED; part of message keys. */
		public String shown() {
			boolean over = state == QuoteState.SENT && validUntil.isBefore(LocalDate.now(Formats.ZONE));
			return over ? QuoteFilter.Shown.EXPIRED.name() : state.name();
		}

	}

	/** Somebody at a customer. */
	public record Person(long id, String name) {

	}

	/** Whether what a quote names is there and belongs to its customer. */
	record Fit(boolean person, boolean opportunity, boolean products) {

	}

	private static String select(Viewer viewer) {
		String writable = viewer.sees(Figures.PRICES) ? Visibility.writable("c", viewer) : "false";
		return SELECT.formatted(Figures.PRICES.shown("q.discount", viewer), Figures.PRICES.shown("q.net", viewer),
				Figures.PRICES.shown("q.tax", viewer), Figures.PRICES.shown("q.gross", viewer), writable,
				Visibility.of("c", viewer));
	}

	/**
	 * Newest first.
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	public Slice<Quote> page(QuoteFilter filter, @Nullable String after, int limit, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		String condition = filter.condition(parameters);
		parameters.put("today", LocalDate.now(Formats.ZONE));
		Cursor cursor = Cursor.read(after, 1);
		if (cursor != null && cursor.text(0).matches("\\d{1,18}")) {
			condition += " and q.id < :last";
			parameters.put("last", cursor.number(0));
		}
		List<Quote> found = jdbc.sql(select(viewer) + condition + " order by q.id desc limit " + (limit + 1))
			.params(parameters)
			.query(Records.of(Quote.class))
			.list();
		return Slice.of(found, limit, (last) -> Cursor.of(last.id()));
	}

	/** Empty where there is none or the viewer may not see it. */
	public Optional<Quote> find(long id, Viewer viewer) {
		return jdbc.sql(select(viewer) + " and q.id = ?").param(id).query(Records.of(Quote.class)).optional();
	}

	/** The same, and waits for whoever changes it just now. */
	Optional<Quote> lock(long id, Viewer viewer) {
		jdbc.sql("select from quotes where id = ? for update").param(id).query().listOfRows();
		return find(id, viewer);
	}

	/** The one that this user sent under this name. */
	Optional<Long> idOf(String externalId, Viewer author) {
		return jdbc.sql("select id from quotes where created_by = ? and external_id = ?")
			.param(author.id())
			.param(externalId)
			.query(Long.class)
			.optional();
	}

	/** In their order, for who writes them or has seen that he may have them. */
	public List<QuoteLine> lines(long quote) {
		return jdbc.sql(LINES.formatted("")).param(quote).query(Records.of(QuoteLine.class)).list();
	}

	/**
	 * The same as the viewer sees them, with what they leave. Who asks has found the
	 * quote for the same viewer.
	 */
	public QuoteView view(Quote quote, Viewer viewer) {
		RowMapper<QuoteLine> lines = Records.of(QuoteLine.class);
		String cost = Figures.MARGINS.shown(COST, viewer);
		return QuoteView.of(quote,
				jdbc.sql(LINES.formatted(", " + cost + " as cost"))
					.param(quote.id())
					.query((row, number) -> new QuoteView.Costed(lines.mapRow(row, number), row.getBigDecimal("cost")))
					.list(),
				viewer);
	}

	/** All of a number, newest first. */
	public List<Version> versions(String number) {
		return jdbc.sql(
				"select id, revision, state, issued_on, valid_until from quotes where number = ? order by revision desc")
			.param(number)
			.query(Records.of(Version.class))
			.list();
	}

	/** Who works for a customer. */
	public List<Person> persons(long customer) {
		return jdbc.sql("""
				select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name from contact_persons p
				where p.deleted_at is null and p.id in (select a.person_id from affiliations a where a.customer_id = ?)
				order by p.name_key, p.id limit 200""").param(customer).query(Records.of(Person.class)).list();
	}

	Fit fit(QuoteDraft draft) {
		return jdbc
			.sql("""
					select cast(:person as bigint) is null or exists (select from affiliations a join contact_persons p on p.id = a.person_id
							where a.customer_id = :customer and a.person_id = :person and p.deleted_at is null) as person,
						cast(:opportunity as bigint) is null or exists (select from opportunities o
							where o.id = :opportunity and o.customer_id = :customer) as opportunity,
						(select count(*) from products where id = any (cast(:products as bigint[]))) = cardinality(cast(:products as bigint[]))
							as products""")
			.param("customer", draft.customerId())
			.param("person", draft.personId(), Types.BIGINT)
			.param("opportunity", draft.opportunityId(), Types.BIGINT)
			.param("products",
					draft.lines()
						.stream()
						.map(QuoteLine::productId)
						.filter((id) -> id != null)
						.distinct()
						.toArray(Long[]::new))
			.query(Records.of(Fit.class))
			.single();
	}

}
