package kontor.customers;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is already there, asked for many at once: an import looks up all its rows in three
 * statements. What lies in the Papierkorb is not found.
 */
@Component
@Transactional(readOnly = true)
public class CustomerMatches {

	private final JdbcClient jdbc;

	CustomerMatches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A customer that is already there. */
	public record KnownCustomer(long id, String number, CustomerKind kind, String name, String matchKey,
			@Nullable String postalCode, @Nullable String city, @Nullable String externalId) {

	}

	/** A person that is already there, at these customers. */
	public record KnownPerson(long id, String name, String matchKey, @Nullable String externalId,
			Set<Long> customerIds) {

	}

	/**
	 * Who has a number or address; exactly one of both is null.
	 */
	public record Owner(@Nullable Long customerId, @Nullable Long personId) {

	}

	/**
	 * Customers by what names them.
	 * @param matchKeys see {@link CustomerKeys}
	 * @param numbers customer numbers
	 * @param externalIds ids in other systems
	 * @return each once, by id
	 */
	public List<KnownCustomer> customers(Collection<String> matchKeys, Collection<String> numbers,
			Collection<String> externalIds) {
		return jdbc
			.sql("""
					select id, number, kind, name, match_key, main_postal_code as postal_code, main_city as city, external_id
					from customers where deleted_at is null and id in (
						select id from customers where match_key = any(:keys)
						union select id from customers where number = any(:numbers)
						union select id from customers where external_id = any(:externalIds))
					order by id""")
			.param("keys", array(matchKeys))
			.param("numbers", array(numbers))
			.param("externalIds", array(externalIds))
			.query(KnownCustomer.class)
			.list();
	}

	/**
	 * Persons by name or by their id in another system.
	 * @return each once, by id
	 */
	public List<KnownPerson> persons(Collection<String> matchKeys, Collection<String> externalIds) {
		return jdbc.sql("""
				select p.id, concat_ws(' ', p.first_name, p.last_name), p.match_key, p.external_id,
					array(select a.customer_id from affiliations a where a.person_id = p.id)
				from contact_persons p where p.deleted_at is null and p.id in (
					select id from contact_persons where match_key = any(:keys)
					union select id from contact_persons where external_id = any(:externalIds))
				order by p.id""")
			.param("keys", array(matchKeys))
			.param("externalIds", array(externalIds))
			.query((row, number) -> new KnownPerson(row.getLong(1), row.getString(2), row.getString(3),
					row.getString(4), Set.of((Long[]) row.getArray(5).getArray())))
			.list();
	}

	/**
	 * Owners of numbers, mails and web addresses.
	 * @param lookups see {@link ContactPointKeys}
	 * @return by lookup; a number of a person in one function is the person's
	 */
	public Map<String, Set<Owner>> owners(Collection<String> lookups) {
		Map<String, Set<Owner>> owners = new HashMap<>();
		jdbc.sql("""
				select n.lookup, n.customer_id, coalesce(n.person_id, a.person_id) as person_id
				from contact_points n left join affiliations a on a.id = n.affiliation_id
				left join customers c on c.id = n.customer_id
				left join contact_persons p on p.id = coalesce(n.person_id, a.person_id)
				where n.lookup = any(:lookups) and c.deleted_at is null and p.deleted_at is null""")
			.param("lookups", array(lookups))
			.query((row) -> {
				owners.computeIfAbsent(row.getString(1), (lookup) -> new LinkedHashSet<>())
					.add(new Owner(row.getObject(2, Long.class), row.getObject(3, Long.class)));
			});
		return owners;
	}

	/** The names and keys of customers whose ids are known, by id. */
	public Map<Long, KnownCustomer> customers(Collection<Long> ids) {
		return jdbc
			.sql("""
					select id, number, kind, name, match_key, main_postal_code as postal_code, main_city as city, external_id
					from customers where deleted_at is null and id = any(?)""")
			.param(ids.toArray(Long[]::new))
			.query(KnownCustomer.class)
			.list()
			.stream()
			.collect(Collectors.toMap(KnownCustomer::id, Function.identity()));
	}

	private static String[] array(Collection<String> values) {
		return values.toArray(String[]::new);
	}

}
