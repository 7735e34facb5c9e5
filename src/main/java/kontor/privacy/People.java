package kontor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.database.Records;
import kontor.shared.PhoneNumber;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom requests can be about, and what they are found by. */
@Repository
class People {

	private static final String SHARED = """
			and not exists (select from contact_points o left join affiliations f on f.id = o.affiliation_id
				where o.lookup = t.lookup and o.id <> t.id and coalesce(o.person_id, f.person_id, -1) <> :person
					and (o.customer_id is null or o.customer_id <> :customer))""";

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody whom a request can be about.
	 *
	 * @param at the customers that a contact person works for
	 */
	record Known(@Nullable Long person, @Nullable Long customer, String name, @Nullable String at) {

		Subject subject() {
			return new Subject(person, customer);
		}

		public String path() {
			return person == null ? "/customers/" + customer : "/persons/" + person;
		}

	}

	private record Name(@Nullable String firstName, @Nullable String lastName) {

	}

	private record Point(String kind, String value, @Nullable String normalised) {

	}

	private static final String PERSONS = """
			select p.id as person, null::bigint as customer, concat_ws(' ', p.title, p.first_name, p.last_name) as name,
				(select string_agg(c.name, ', ' order by c.name) from affiliations a join customers c on c.id = a.customer_id
					where a.person_id = p.id) as at, p.name_key from contact_persons p where p.merged_into is null and\s""";

	private static final String CUSTOMERS = """
			select null::bigint, c.id, c.name, c.number, c.name_key from customers c where c.kind = 'PERSON' and c.merged_into is null and\s""";

	/** The person or the private customer; also one in the Papierkorb. */
	Optional<Known> find(Subject subject) {
		return jdbc.sql(PERSONS + "p.id = :person union all " + CUSTOMERS + "c.id = :customer")
			.params(subject.parameters())
			.query(Records.of(Known.class))
			.optional();
	}

	/** People by the beginnings of words of their names, at most twenty. */
	List<Known> named(String text) {
		List<String> words = List.of(SearchText.folded(text).split(" "));
		if (words.get(0).isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("first", words.get(0));
		parameters.put("end", words.get(0) + Character.MAX_VALUE);
		StringBuilder others = new StringBuilder();
		for (int i = 1; i < words.size(); i++) {
			parameters.put("word" + i, " " + words.get(i));
			others.append(" and position(:word").append(i).append(" in ' ' || %1$s.search_text) > 0");
		}
		String sql = "(" + PERSONS
				+ "p.id in (select person_id from person_words where word >= :first and word < :end limit 2000)"
				+ others.toString().formatted("p") + " order by p.name_key limit 20) union all (" + CUSTOMERS
				+ "c.id in (select customer_id from customer_words where word >= :first and word < :end limit 2000)"
				+ others.toString().formatted("c") + " order by c.name_key limit 20) order by name_key limit 20";
		return jdbc.sql(sql).params(parameters).query(Records.of(Known.class)).list();
	}

	/** Whose data are kept but not used, the latest first. */
	List<Known> restricted(int limit) {
		return jdbc.sql("""
				select person, customer, name, at from (
					(select p.id as person, null::bigint as customer, concat_ws(' ', p.first_name, p.last_name) as name,
						null::text as at, p.restricted_at from contact_persons p where p.restricted_at is not null
						order by p.restricted_at desc limit :limit)
					union all (select null, c.id, c.name, c.number, c.restricted_at from customers c
						where c.restricted_at is not null order by c.restricted_at desc limit :limit)) r
				order by restricted_at desc limit :limit""")
			.param("limit", limit)
			.query(Records.of(Known.class))
			.list();
	}

	/**
	 * Whom a request is about: the one, the records that went into this one, and in an
	 * erasure the persons who go with a customer.
	 */
	Sought sought(Request request) {
		List<Subject> subjects = new ArrayList<>(List.of(request.subject()));
		subjects.addAll(former(request.subject()));
		if (request.customerId() != null && request.isErasing()) {
			onlyAt(request.customerId()).forEach((person) -> subjects.add(Subject.person(person)));
		}
		return new Sought(List.copyOf(subjects), subjects.stream().map(this::needles).toList());
	}

	/** The same without names that others bear who stay. */
	Sought withoutSharedNames(Sought sought) {
		List<Needles> needles = new ArrayList<>();
		for (int i = 0; i < sought.subjects().size(); i++) {
			boolean shared = namesakes(sought.subjects().get(i)).stream()
				.anyMatch((one) -> !sought.subjects().contains(one.subject()));
			needles.add(shared ? sought.needles().get(i).withoutName() : sought.needles().get(i));
		}
		return new Sought(sought.subjects(), needles);
	}

	/** Records that went into this one; they are the same one. */
	List<Subject> former(Subject subject) {
		return jdbc.sql("""
				select id as person, null::bigint as customer from contact_persons where merged_into = :person
				union all select null, id from customers where merged_into = :customer""")
			.params(subject.parameters())
			.query(Records.of(Subject.class))
			.list();
	}

	/** Others with the same name: perhaps the same one twice. */
	List<Known> namesakes(Subject subject) {
		return jdbc
			.sql(PERSONS + "p.name_key in (" + key("contact_persons", "person") + ") and p.id <> :person union all "
					+ CUSTOMERS + "c.name_key in (" + key("customers", "customer") + ") and c.id <> :customer limit 20")
			.params(subject.parameters())
			.query(Records.of(Known.class))
			.list();
	}

	private static String key(String table, String parameter) {
		return "select name_key from " + table + " where id = :" + parameter;
	}

	/**
	 * What the one is found by; numbers and addresses that others have too are left out.
	 */
	Needles needles(Subject subject) {
		Name name = jdbc
			.sql("select first_name, last_name from contact_persons where id = :person union all "
					+ "select first_name, last_name from customers where id = :customer and kind = 'PERSON'")
			.params(subject.parameters())
			.query(Records.of(Name.class))
			.optional()
			.orElse(new Name(null, null));
		List<Point> points = jdbc
			.sql("""
					select t.kind, t.value, t.normalised from contact_points t
					where (t.person_id = :person or t.customer_id = :customer
						or t.affiliation_id in (select id from affiliations where person_id = :person)) %s"""
				.formatted(SHARED))
			.params(subject.parameters())
			.query(Records.of(Point.class))
			.list();
		return new Needles(name.firstName(), name.lastName(),
				points.stream()
					.filter((point) -> point.kind().equals("EMAIL") || point.normalised() == null)
					.map(Point::value)
					.distinct()
					.toList(),
				points.stream()
					.filter((point) -> point.normalised() != null && point.normalised().startsWith("+"))
					.map((point) -> new PhoneNumber(point.normalised()))
					.distinct()
					.toList());
	}

	/** Whether the last name alone does not say who is meant among the same customers. */
	boolean isAmbiguous(Sought sought) {
		return sought.first().isPerson()
				&& sought.needles().stream().anyMatch((needles) -> isAmbiguous(sought.first(), needles));
	}

	private boolean isAmbiguous(Subject subject, Needles needles) {
		return jdbc.sql("""
				select exists (select from affiliations a join customers c on c.id = a.customer_id
						where a.person_id = :person and c.name ~* :last)
					or exists (select from affiliations a join affiliations b on b.customer_id = a.customer_id
						join contact_persons p on p.id = b.person_id
						where a.person_id = :person and p.id <> :person and p.last_name ~* :last)""")
			.params(subject.parameters())
			.param("last", needles.last())
			.query(Boolean.class)
			.single();
	}

	/** Persons who work for this customer and nowhere else: they go with it. */
	List<Long> onlyAt(long customer) {
		return jdbc.sql("""
				select distinct a.person_id from affiliations a where a.customer_id = :id and not exists (
					select from affiliations b where b.person_id = a.person_id and b.customer_id <> :id)""")
			.param("id", customer)
			.query(Long.class)
			.list();
	}

	/** Where the person works or worked. */
	List<Long> employers(long person) {
		return jdbc.sql("select distinct customer_id from affiliations where person_id = ?")
			.param(person)
			.query(Long.class)
			.list();
	}

	/** Where the data come from: the file and the day of the import that brought them. */
	Optional<String> imported(Subject subject) {
		return jdbc.sql("""
				select b.file_name from import_images i join import_batches b on b.id = i.batch_id
				where i.before is null and (i.kind = 'PERSON' and i.target_id = :person
					or i.kind = 'CUSTOMER' and i.target_id = :customer) order by b.id limit 1""")
			.params(subject.parameters())
			.query(String.class)
			.optional();
	}

}
