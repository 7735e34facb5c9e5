package kontor.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tells customers and persons of the same name apart, asked for many at once: an
 * import looks up hundreds of rows with a few statements. What lies in the Papierkorb is
 * not found.
 */
@Component
public class CustomerEvidence {

	private static final String PERSONS = """
			select p.id, p.match_key, p.external_id, array(select a.customer_id from affiliations a
				join customers c on c.id = a.customer_id where a.person_id = p.id and c.deleted_at is null order by a.position)
			from contact_persons p where p.deleted_at is null and p.id in (%s) order by p.id""";

	private final JdbcClient jdbc;

	CustomerEvidence(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A customer that is already there.
	 *
	 * @param cities as {@link CustomerKeys#city} writes them
	 * @param reachable whether it has numbers or addresses on the net
	 */
	public record KnownCustomer(long id, String number, CustomerKind kind, String name, String matchKey,
			@Nullable String externalId, @Nullable String vatId, @Nullable LocalDate birthday, Set<String> postalCodes,
			Set<String> cities, boolean reachable) {

	}

	/** A person that is already there, and where it works or worked. */
	public record KnownPerson(long id, String matchKey, @Nullable String externalId, Set<Long> customerIds) {

	}

	/**
	 * Customers by what names them, each once, by id.
	 * @param matchKeys see {@link CustomerKeys}
	 */
	public List<KnownCustomer> customers(Collection<String> matchKeys, Collection<String> numbers,
			Collection<String> externalIds) {
		return customers(matchKeys, numbers, externalIds, List.of());
	}

	/**
	 * As {@link #customers(Collection, Collection, Collection)}, also by VAT ids.
	 */
	public List<KnownCustomer> customers(Collection<String> matchKeys, Collection<String> numbers,
			Collection<String> externalIds, Collection<String> vatIds) {
		return jdbc
			.sql("""
					select c.id, c.number, c.kind, c.name, c.match_key, c.external_id, c.vat_id, c.birthday,
						array(select distinct postal_code from postal_addresses where customer_id = c.id and postal_code is not null),
						array(select distinct city from postal_addresses where customer_id = c.id and city is not null),
						exists (select from contact_points where customer_id = c.id)
					from customers c where c.deleted_at is null and c.id in (
						select id from customers where match_key = any(:keys)
						union select id from customers where number = any(:numbers)
						union select id from customers where external_id = any(:externalIds)
						union select id from customers where vat_id = any(:vatIds))
					order by c.id""")
			.param("keys", texts(matchKeys))
			.param("numbers", texts(numbers))
			.param("externalIds", texts(externalIds))
			.param("vatIds", texts(vatIds))
			.query(CustomerEvidence::customer)
			.list();
	}

	private static KnownCustomer customer(ResultSet row, int number) throws SQLException {
		Set<String> cities = new HashSet<>();
		strings(row, 10).forEach((city) -> cities.add(String.valueOf(CustomerKeys.city(city))));
		return new KnownCustomer(row.getLong(1), row.getString(2), CustomerKind.valueOf(row.getString(3)),
				row.getString(4), row.getString(5), row.getString(6), row.getString(7),
				row.getObject(8, LocalDate.class), strings(row, 9), cities, row.getBoolean(11));
	}

	/**
	 * Which of the numbers and addresses customers have, themselves or through their
	 * persons.
	 * @param lookups see {@link ContactPointKeys}
	 * @return lookups by the customer's id
	 */
	public Map<Long, Set<String>> reachedBy(Collection<Long> customerIds, Collection<String> lookups) {
		Map<Long, Set<String>> found = new HashMap<>();
		if (customerIds.isEmpty() || lookups.isEmpty()) {
			return found;
		}
		jdbc.sql("""
				with n as materialized (select customer_id, person_id, affiliation_id, lookup from contact_points
					where lookup = any(:lookups))
				select n.customer_id, n.lookup from n where n.customer_id = any(:ids)
				union select a.customer_id, n.lookup from n join affiliations a on a.id = n.affiliation_id
					where a.customer_id = any(:ids)
				union select a.customer_id, n.lookup from n join affiliations a on a.person_id = n.person_id
					where a.customer_id = any(:ids)""")
			.param("lookups", texts(lookups))
			.param("ids", ids(customerIds))
			.query((row) -> {
				found.computeIfAbsent(row.getLong(1), (id) -> new HashSet<>()).add(row.getString(2));
			});
		return found;
	}

	/**
	 * Persons at these customers who have one of the names or one of the numbers.
	 */
	public List<KnownPerson> persons(Collection<Long> customerIds, Collection<String> matchKeys,
			Collection<String> lookups) {
		if (customerIds.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(PERSONS.formatted("""
				select a.person_id from affiliations a join contact_persons q on q.id = a.person_id
					where a.customer_id = any(:ids) and q.match_key = any(:keys)
				union select coalesce(n.person_id, f.person_id) from contact_points n
					left join affiliations f on f.id = n.affiliation_id
					where n.lookup = any(:lookups) and exists (select from affiliations a
						where a.person_id = coalesce(n.person_id, f.person_id) and a.customer_id = any(:ids))"""))
			.param("ids", ids(customerIds))
			.param("keys", texts(matchKeys))
			.param("lookups", texts(lookups))
			.query(CustomerEvidence::person)
			.list();
	}

	/**
	 * Persons anywhere: by name and one of the numbers or addresses together, or by their
	 * id in another system.
	 */
	public List<KnownPerson> personsAnywhere(Collection<String> matchKeys, Collection<String> lookups,
			Collection<String> externalIds) {
		return jdbc.sql(PERSONS.formatted("""
				select q.id from contact_points n left join affiliations f on f.id = n.affiliation_id
					join contact_persons q on q.id = coalesce(n.person_id, f.person_id)
					where n.lookup = any(:lookups) and q.match_key = any(:keys)
				union select id from contact_persons where external_id = any(:externalIds)"""))
			.param("keys", texts(matchKeys))
			.param("lookups", texts(lookups))
			.param("externalIds", texts(externalIds))
			.query(CustomerEvidence::person)
			.list();
	}

	/** Persons of these names anywhere. */
	public List<KnownPerson> personsNamed(Collection<String> matchKeys) {
		return jdbc.sql(PERSONS.formatted("select id from contact_persons where match_key = any(:keys)"))
			.param("keys", texts(matchKeys))
			.query(CustomerEvidence::person)
			.list();
	}

	private static KnownPerson person(ResultSet row, int number) throws SQLException {
		return new KnownPerson(row.getLong(1), row.getString(2), row.getString(3),
				new LinkedHashSet<>(List.of((Long[]) row.getArray(4).getArray())));
	}

	/**
	 * Keeps others from changing these until the transaction ends; their forms answer
	 * with a conflict then.
	 * @return the versions of those that are there, customers' by id
	 */
	public Map<Long, Long> lockCustomers(Collection<Long> ids) {
		return versions("select id, version from customers where id = any(?) order by id for update", ids);
	}

	/** As {@link #lockCustomers}. */
	public Map<Long, Long> lockPersons(Collection<Long> ids) {
		return versions("select id, version from contact_persons where id = any(?) order by id for update", ids);
	}

	private Map<Long, Long> versions(String sql, Collection<Long> ids) {
		Map<Long, Long> versions = new HashMap<>();
		if (!ids.isEmpty()) {
			jdbc.sql(sql).param(ids(ids)).query((row) -> {
				versions.put(row.getLong(1), row.getLong(2));
			});
		}
		return versions;
	}

	private static Set<String> strings(ResultSet row, int column) throws SQLException {
		return new HashSet<>(List.of((String[]) row.getArray(column).getArray()));
	}

	private static String[] texts(Collection<String> values) {
		return values.toArray(String[]::new);
	}

	private static Long[] ids(Collection<Long> values) {
		return values.toArray(Long[]::new);
	}

}
