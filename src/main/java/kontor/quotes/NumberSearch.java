package kontor.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.search.SearchHit;
import kontor.search.SearchProvider;
import kontor.search.SearchQuery;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds quotes, orders and invoices by the beginning of their number, in one statement;
 * asks only for what looks like one: letters and digits without a blank. Invoices only
 * for who sees turnover.
 */
@Component
class NumberSearch implements SearchProvider {

	private static final Pattern NUMBER = Pattern
		.compile("(?=(\\D*\\d){3})(?=.*\\p{L})[\\p{L}\\d][\\p{L}\\d._/-]{3,39}");

	private static final int MOST = 8;

	/** Greater than whatever begins alike. */
	private static final String LAST = "\uffff";

	private static final String SQL = """
			select * from (
				(select 'quotes' as kind, q.id, q.number || case when q.revision > 1 then '-' || q.revision else '' end as number,
						q.issued_on as day, c.name
					from quotes q join customers c on c.id = q.customer_id
					where q.number >= :quote and q.number < :quoteEnd and %1$s order by q.number, q.revision desc limit :most)
				union all
				(select 'orders', o.id, o.number, o.order_date, c.name from sales_orders o join customers c on c.id = o.customer_id
					where (o.number >= :typed and o.number < :typedEnd or o.number >= :upper and o.number < :upperEnd) and %1$s
					order by o.number limit :most)
				union all
				(select 'invoices', i.id, i.number, i.invoice_date, c.name from invoices i join customers c on c.id = i.customer_id
					where (i.number >= :typed and i.number < :typedEnd or i.number >= :upper and i.number < :upperEnd) and %1$s and %2$s
					order by i.number limit :most)) found
			order by number not in (:typed, :upper), day desc limit :most""";

	private final JdbcClient jdbc;

	private final Formats formats;

	NumberSearch(JdbcClient jdbc, Formats formats) {
		this.jdbc = jdbc;
		this.formats = formats;
	}

	private record Row(String kind, long id, String number, LocalDate day, String name) {

	}

	@Override
	public int order() {
		return 45;
	}

	@Override
	public List<SearchHit> find(SearchQuery query, Viewer viewer, int limit) {
		String typed = query.text();
		if (!NUMBER.matcher(typed).matches()) {
			return List.of();
		}
		String upper = typed.toUpperCase(Locale.ROOT);
		// a version stands behind the number of its quote
		String quote = upper.replaceFirst("^(\\p{L}+-\\d+-\\d+)-\\d+$", "$1");
		return jdbc.sql(SQL.formatted(Visibility.of("c", viewer), viewer.sees(Figures.TURNOVER)))
			.param("quote", quote)
			.param("quoteEnd", quote + LAST)
			.param("typed", typed)
			.param("typedEnd", typed + LAST)
			.param("upper", upper)
			.param("upperEnd", upper + LAST)
			.param("most", Math.min(limit, MOST))
			.query(Records.of(Row.class))
			.list()
			.stream()
			.map((row) -> new SearchHit(row.kind() + ".title", "/" + row.kind() + "/" + row.id(),
					row.number() + ", " + row.name(), formats.date(row.day()), row.number().equalsIgnoreCase(typed)))
			.toList();
	}

}
