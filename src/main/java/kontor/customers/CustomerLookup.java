package kontor.customers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.database.Records;
import kontor.search.SearchQuery;
import kontor.shared.ContactKind;
import kontor.shared.PhoneNumber;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the ids of customers by name, by telephone number and by mail, also through their
 * persons. Each way is walked by an index; what has too many hits ends after the first
 * thousand.
 */
@Component
@Transactional(readOnly = true)
public class CustomerLookup {

	private static final int MOST = 1000;

	private static final int FEWEST_DIGITS = 3;

	private static final String BEST_FIRST = """
			with hits as materialized (%s), places as (select row_number() over () as place, hits.* from hits)
			select c.id, c.name_key from (
				select coalesce(h.customer_id, a.customer_id) as id, min(h.place) as place from places h
				left join affiliations a on h.customer_id is null and a.person_id = h.person_id group by 1) f
			join customers c on c.id = f.id where %s
			order by f.place, c.name_key, c.id offset :before limit :most""";

	private final JdbcClient jdbc;

	private final Company company;

	CustomerLookup(JdbcClient jdbc, Company company) {
		this.jdbc = jdbc;
		this.company = company;
	}

	/** A customer's place in the list. */
	public record Place(long id, String nameKey) {

		public String cursor() {
			return Cursor.of(nameKey, id);
		}

	}

	/** All customers by name. */
	public Slice<Place> all(@Nullable Cursor after, int limit, Viewer viewer) {
		return page("select c.id, c.name_key from customers c where " + Visibility.of("c", viewer), List.of(), after,
				limit);
	}

	/**
	 * By words of the name, of a person's name, by customer number, postcode, town, mail
	 * or telephone number, as the search box finds them; best first.
	 */
	public Slice<Place> text(String typed, @Nullable Cursor after, int limit, Viewer viewer) {
		SearchQuery query = SearchQuery.of(typed, company.dialingArea());
		long before = after == null ? 0 : after.number(1);
		if (query.isTooShort() || before >= MOST) {
			return new Slice<>(List.of(), null);
		}
		CustomerSearchSql sql = new CustomerSearchSql(query, viewer, (int) before + limit + 1);
		String hits = sql.hits();
		List<Place> found = hits.isEmpty() ? List.of()
				: jdbc.sql(BEST_FIRST.formatted(hits, Visibility.of("c", viewer)))
					.params(sql.parameters())
					.param("before", before)
					.param("most", limit + 1)
					.query(Records.of(Place.class))
					.list();
		return Slice.of(found, limit, (last) -> Cursor.of("", before + limit));
	}

	/**
	 * By telephone number in any notation: those that have exactly this number; where
	 * there are none, those whose number ends with these digits.
	 */
	public Slice<Place> phone(String typed, @Nullable Cursor after, int limit, Viewer viewer) {
		Slice<Place> exact = lookup(exact(typed), after, limit, viewer);
		String digits = PhoneNumber.digits(typed).replaceFirst("^0+", "");
		if (!exact.isEmpty() || after != null && digits.length() < FEWEST_DIGITS) {
			return exact;
		}
		return digits.length() < FEWEST_DIGITS ? exact : ending(digits, after, limit, viewer);
	}

	/** By mail address. */
	public Slice<Place> email(String typed, @Nullable Cursor after, int limit, Viewer viewer) {
		return lookup(Set.of(ContactPointKeys.of(ContactKind.EMAIL, typed, company.dialingArea()).lookup()), after,
				limit, viewer);
	}

	/** As a number, as the digits that were typed, and as the text that was typed. */
	private Set<String> exact(String typed) {
		String digits = new StringBuilder(PhoneNumber.digits(typed)).reverse().toString();
		String text = typed.strip().toLowerCase(Locale.ROOT);
		return Stream
			.of(ContactPointKeys.of(ContactKind.PHONE, typed, company.dialingArea()).lookup(), text,
					digits.length() < FEWEST_DIGITS ? text : digits)
			.collect(Collectors.toSet());
	}

	private Slice<Place> lookup(Set<String> lookups, @Nullable Cursor after, int limit, Viewer viewer) {
		return byPoint("p.lookup = any(?)", List.of((Object) lookups.toArray(String[]::new)), after, limit, viewer);
	}

	private Slice<Place> ending(String digits, @Nullable Cursor after, int limit, Viewer viewer) {
		String reversed = new StringBuilder(digits).reverse().toString();
		return byPoint("p.lookup >= ? and p.lookup < ? and p.kind in ('PHONE', 'MOBILE', 'FAX')",
				List.of(reversed, reversed + ":"), after, limit, viewer);
	}

	private Slice<Place> byPoint(String condition, List<Object> parameters, @Nullable Cursor after, int limit,
			Viewer viewer) {
		String hits = "with hits as materialized (%s limit %d) select c.id, c.name_key from customers c where c.id in (select id from hits) and %s"
			.formatted(owners(condition), MOST, Visibility.of("c", viewer));
		return page(hits, parameters, after, limit);
	}

	/** Customers whose own, or whose persons', contact points meet the condition. */
	private static String owners(String condition) {
		return """
				select coalesce(p.customer_id, f.customer_id, a.customer_id) as id
				from (select p.customer_id, p.person_id, p.affiliation_id from contact_points p where %s limit %d) p
				left join affiliations f on f.id = p.affiliation_id left join affiliations a on a.person_id = p.person_id"""
			.formatted(condition, MOST);
	}

	private Slice<Place> page(String query, List<Object> parameters, @Nullable Cursor after, int limit) {
		String condition = after == null ? "" : " and (c.name_key, c.id) > (?, ?)";
		JdbcClient.StatementSpec statement = jdbc.sql(query + condition + " order by c.name_key, c.id limit ?")
			.params(parameters);
		if (after != null) {
			statement = statement.param(after.text(0)).param(after.number(1));
		}
		return Slice.of(statement.param(limit + 1).query(Records.of(Place.class)).list(), limit, Place::cursor);
	}

}
