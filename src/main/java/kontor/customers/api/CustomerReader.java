package kontor.customers.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kontor.customers.AddressKind;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerResources;
import kontor.customers.CustomerStatus;
import kontor.customers.LetterSalutation;
import kontor.customers.ValuationClass;
import kontor.customers.Visibility;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whole customers in four statements, however many. */
@Component
@Transactional(readOnly = true)
class CustomerReader implements CustomerResources {

	private final JdbcClient jdbc;

	CustomerReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of the customers that the viewer may see, in the order of the ids.
	 */
	public List<CustomerJson> read(List<Long> ids, Viewer viewer) {
		Map<Long, CustomerJson> found = ids.isEmpty() ? Map.of() : read(ids, Visibility.of("c", viewer), "true");
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	@Override
	public Map<Long, Object> read(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<Long, Object> found = new HashMap<>(read(ids, "c.restricted_at is null", "p.restricted_at is null"));
		jdbc.sql("select id from customers where id = any(?) and restricted_at is not null")
			.param(ids.toArray(Long[]::new))
			.query(Long.class)
			.list()
			.forEach((id) -> found.put(id, Map.of("id", id, "restricted", true)));
		return found;
	}

	private Map<Long, CustomerJson> read(Collection<Long> ids, String condition, String ofPerson) {
		Long[] array = ids.toArray(Long[]::new);
		Map<Long, List<CustomerJson.Point>> points = points(array);
		Map<Long, List<CustomerJson.Address>> addresses = addresses(array);
		Map<Long, List<CustomerJson.Person>> persons = persons(array, ofPerson);
		Map<Long, CustomerJson> found = new HashMap<>();
		jdbc.sql("""
				select c.*, array(select t.name from customer_tags ct join tags t on t.id = ct.tag_id
					where ct.customer_id = c.id order by t.name_key) as tag_names
				from customers c where c.id = any(?) and %s""".formatted(condition)).param(array).query((row) -> {
			long id = row.getLong("id");
			found.put(id, customer(row, of(points, id), of(addresses, id), of(persons, id)));
		});
		return found;
	}

	private static <T> List<T> of(Map<Long, List<T>> all, long id) {
		return all.getOrDefault(id, List.of());
	}

	private Map<Long, List<CustomerJson.Point>> points(Long[] ids) {
		Map<Long, List<CustomerJson.Point>> points = new HashMap<>();
		jdbc.sql("""
				select customer_id, kind, value, normalised, label from contact_points
				where customer_id = any(?) order by customer_id, position""").param(ids).query((row) -> {
			points.computeIfAbsent(row.getLong("customer_id"), (id) -> new ArrayList<>()).add(point(row));
		});
		return points;
	}

	private Map<Long, List<CustomerJson.Address>> addresses(Long[] ids) {
		Map<Long, List<CustomerJson.Address>> addresses = new HashMap<>();
		jdbc.sql("""
				select customer_id, kind, street, postal_code, city, region, country, valid_from, valid_to
				from postal_addresses where customer_id = any(?) order by customer_id, position""")
			.param(ids)
			.query((row) -> {
				addresses.computeIfAbsent(row.getLong(1), (id) -> new ArrayList<>())
					.add(new CustomerJson.Address(AddressKind.valueOf(row.getString(2)), row.getString(3),
							row.getString(4), row.getString(5), row.getString(6), row.getString(7), day(row, 8),
							day(row, 9)));
			});
		return addresses;
	}

	private Map<Long, List<CustomerJson.Person>> persons(Long[] ids, String condition) {
		Map<Long, Map<Long, CustomerJson.Person>> persons = new HashMap<>();
		jdbc.sql(
				"""
						select a.customer_id, a.id as affiliation_id, p.id, p.salutation, p.title, p.first_name, p.last_name, a.role,
							a.department, a.valid_from, a.valid_to, n.kind, n.value, n.normalised, n.label
						from affiliations a join contact_persons p on p.id = a.person_id left join lateral (
							select 1 as own, position, kind, value, normalised, label from contact_points where person_id = p.id
							union all
							select 2, position, kind, value, normalised, label from contact_points where affiliation_id = a.id) n on true
						where a.customer_id = any(?) and p.deleted_at is null and %s
						order by a.customer_id, p.name_key, a.id, n.own, n.position"""
					.formatted(condition))
			.param(ids)
			.query((row) -> {
				Map<Long, CustomerJson.Person> there = persons.computeIfAbsent(row.getLong("customer_id"),
						(id) -> new LinkedHashMap<>());
				CustomerJson.Person person = there.get(row.getLong("affiliation_id"));
				if (person == null) {
					person = person(row);
					there.put(row.getLong("affiliation_id"), person);
				}
				if (row.getString("kind") != null) {
					person.contactPoints().add(point(row));
				}
			});
		Map<Long, List<CustomerJson.Person>> lists = new HashMap<>();
		persons.forEach((id, there) -> lists.put(id, List.copyOf(there.values())));
		return lists;
	}

	private static CustomerJson.Person person(ResultSet row) throws SQLException {
		return new CustomerJson.Person(row.getLong("id"), value(Salutation.class, row.getString("salutation")),
				row.getString("title"), row.getString("first_name"), row.getString("last_name"), row.getString("role"),
				row.getString("department"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class), new ArrayList<>());
	}

	private static CustomerJson.Point point(ResultSet row) throws SQLException {
		return new CustomerJson.Point(ContactKind.valueOf(row.getString("kind")), row.getString("value"),
				row.getString("normalised"), row.getString("label"));
	}

	private static CustomerJson customer(ResultSet row, List<CustomerJson.Point> points,
			List<CustomerJson.Address> addresses, List<CustomerJson.Person> persons) throws SQLException {
		Salutation salutation = value(Salutation.class, row.getString("salutation"));
		String title = row.getString("title");
		String firstName = row.getString("first_name");
		String lastName = row.getString("last_name");
		return new CustomerJson(row.getLong("id"), row.getLong("version"), row.getString("number"),
				CustomerKind.valueOf(row.getString("kind")), row.getString("name"), firstName, lastName, salutation,
				title, LetterSalutation.of(row.getString("letter_salutation"), salutation, title, firstName, lastName),
				CustomerStatus.valueOf(row.getString("status")), row.getObject("owner_id", Long.class),
				row.getObject("parent_id", Long.class), value(ValuationClass.class, row.getString("valuation_class")),
				row.getObject("birthday", LocalDate.class), row.getString("note"), row.getString("external_id"),
				row.getString("vat_id"), List.of((String[]) row.getArray("tag_names").getArray()), points, addresses,
				persons, instant(row.getTimestamp("last_contact_at")), row.getTimestamp("created_at").toInstant(),
				row.getTimestamp("changed_at").toInstant());
	}

	private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
		return name == null ? null : Enum.valueOf(type, name);
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return moment == null ? null : moment.toInstant();
	}

	private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
