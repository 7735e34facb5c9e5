package kontor.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.database.Records;
import kontor.search.SearchHit;
import kontor.search.SearchProvider;
import kontor.search.SearchQuery;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds customers and persons by name, number, telephone, mail, postcode and town.
 */
@Component
class CustomerSearch implements SearchProvider {

	/** What the hits are called; a person's functions are those at visible customers. */
	static final String NAMED = """
			with hits as materialized (%1$s)
			select h.person_id, h.found, h.exact, c.id as customer_id, c.number, c.name, c.main_postal_code, c.main_city,
				concat_ws(' ', p.title, p.first_name, p.last_name) as person, f.functions, f.customer_id as works_for,
				f.name as works_for_name, f.role
			from (select row_number() over () as place, hits.* from hits) h
			left join customers c on c.id = h.customer_id
			left join contact_persons p on p.id = h.person_id
			left join lateral (
				select count(*) as functions, min(fc.id) as customer_id, min(fc.name) as name, min(fa.role) as role
				from affiliations fa join customers fc on fc.id = fa.customer_id
				where fa.person_id = h.person_id and %2$s) f on h.person_id is not null
			order by h.place
			""";

	private static final String CUSTOMERS = "customers.search.customers";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	CustomerSearch(JdbcClient jdbc, MessageSource messages) {
		this.messages = messages;
		this.jdbc = jdbc;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public List<SearchHit> find(SearchQuery query, Viewer viewer, int limit) {
		CustomerSearchSql sql = new CustomerSearchSql(query, viewer, limit);
		if (sql.isEmpty()) {
			return List.of();
		}
		List<SearchHit> hits = jdbc.sql(NAMED.formatted(sql.hits(), Visibility.of("fc", viewer)))
			.params(sql.parameters())
			.query(Records.of(Found.class))
			.list()
			.stream()
			.map(Found::toHit)
			.collect(Collectors.toCollection(ArrayList::new));
		if (!query.isNumber() && hits.stream().filter((hit) -> hit.group().equals(CUSTOMERS)).count() >= limit) {
			hits.add(more(query));
		}
		return hits;
	}

	/** The list shows the rest. */
	private SearchHit more(SearchQuery query) {
		String path = UriComponentsBuilder.fromPath("/customers")
			.queryParam("name", "{name}")
			.build(query.text())
			.toString();
		return new SearchHit(CUSTOMERS, path,
				messages.getMessage("customers.search.more", null, LocaleContextHolder.getLocale()), null, false);
	}

	/**
	 * @param customerId null where a person was found by itself
	 * @param functions how many functions the person has
	 */
	private record Found(@Nullable Long personId, @Nullable String found, boolean exact, @Nullable Long customerId,
			@Nullable String number, @Nullable String name, @Nullable String mainPostalCode, @Nullable String mainCity,
			@Nullable String person, @Nullable Long functions, @Nullable Long worksFor, @Nullable String worksForName,
			@Nullable String role) {

		SearchHit toHit() {
			return personId == null ? customerHit() : personHit();
		}

		private SearchHit customerHit() {
			String place = joined(" ", mainPostalCode, mainCity);
			return new SearchHit(CUSTOMERS, "/customers/" + customerId, String.valueOf(name),
					joined(" · ", number, place, found), exact);
		}

		/**
		 * To the card of the only customer, with the person named, else to the person.
		 */
		private SearchHit personHit() {
			boolean one = functions != null && functions == 1;
			String path = one ? "/customers/" + worksFor + "?person=" + personId : "/persons/" + personId;
			return new SearchHit("customers.search.persons", path, String.valueOf(person),
					joined(" · ", one ? role : null, one ? worksForName : null, found), exact);
		}

		private static String joined(String separator, @Nullable String... parts) {
			return Stream.of(parts)
				.filter(Objects::nonNull)
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining(separator));
		}

	}

}
