package kontor.customers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.database.Records;
import kontor.shared.MatchKey;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other modules ask of and tell the customers.
 */
@Component
public class CustomerDirectory {

	private static final Pattern LABEL = Pattern.compile(".*\\((\\S+)\\)\\s*");

	private final JdbcClient jdbc;

	CustomerDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return empty where there is no such customer or the viewer may not see it
	 */
	public Optional<CustomerHead> find(long id, Viewer viewer) {
		return jdbc.sql(head(viewer) + " where c.id = ? and " + Visibility.of("c", viewer))
			.param(id)
			.query(Records.of(CustomerHead.class))
			.optional();
	}

	/**
	 * @return those of the customers that the viewer may see
	 */
	public Set<Long> visible(Collection<Long> ids, Viewer viewer) {
		return Set
			.copyOf(jdbc.sql("select c.id from customers c where c.id = any (?) and " + Visibility.of("c", viewer))
				.param(ids.toArray(Long[]::new))
				.query(Long.class)
				.list());
	}

	/**
	 * What a person is to the viewer.
	 *
	 * @param writable whether he may change it
	 * @param starred whether he has put a star to it
	 */
	public record PersonStanding(boolean writable, boolean starred) {

	}

	/**
	 * @param id of a person that the viewer may see
	 */
	public PersonStanding standing(long id, Viewer viewer) {
		return jdbc.sql("select exists (select 1 from contact_persons p where p.id = :id and "
				+ Visibility.ofPerson("p", viewer) + " and " + Visibility.writablePerson("p", viewer)
				+ ") as writable, exists (select 1 from favourite_persons f where f.user_id = :me and f.person_id = :id) as starred")
			.param("id", id)
			.param("me", viewer.id())
			.query(Records.of(PersonStanding.class))
			.single();
	}

	private static String head(Viewer viewer) {
		return "select c.id, c.number, c.name, c.kind, c.status, c.owner_id, c.main_city as city, "
				+ Visibility.writable("c", viewer) + " as writable, c.restricted_at is not null as restricted,"
				+ " exists (select from favourite_customers f where f.customer_id = c.id and f.user_id = " + viewer.id()
				+ ") as starred from customers c";
	}

	/** Whether there is such a person and the viewer may see it. */
	public boolean isPersonVisible(long id, Viewer viewer) {
		return jdbc
			.sql("select exists (select 1 from contact_persons p where p.id = ? and " + Visibility.ofPerson("p", viewer)
					+ ")")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The customer that a form names.
	 * @param id the one chosen; null: the text counts
	 * @return empty where there is none or the viewer may not see it
	 */
	public Optional<CustomerHead> chosen(@Nullable Long id, @Nullable String typed, Viewer viewer) {
		Long chosen = id == null && typed != null ? named(typed, viewer).orElse(null) : id;
		return chosen == null ? Optional.empty() : find(chosen, viewer);
	}

	/**
	 * The customer that a text field names: as {@code Meier GmbH (10001)}, by its number,
	 * or by its whole name where only one has it. The number of one that went into
	 * another names that one.
	 */
	public Optional<Long> named(String text, Viewer viewer) {
		Matcher labelled = LABEL.matcher(text);
		String number = labelled.matches() ? labelled.group(1) : text.strip();
		List<CustomerHead> found = jdbc.sql(head(viewer)
				+ " where (c.number = :number or c.id = (select m.merged_into from customers m where m.number = :number) or c.name_key = :name or c.kind = 'PERSON' and c.match_key = :person) and "
				+ Visibility.of("c", viewer) + " order by c.number <> :number limit 2")
			.param("number", number)
			.param("name", SearchText.folded(text))
			.param("person", MatchKey.ofPerson(text))
			.query(Records.of(CustomerHead.class))
			.list();
		boolean sure = found.size() == 1 || !found.isEmpty() && found.get(0).number().equals(number);
		return sure ? Optional.of(found.get(0).id()) : Optional.empty();
	}

	/**
	 * Notes that somebody was in touch with the customer; an earlier moment than the
	 * known one changes nothing; where it has just gone into another one, that one is
	 * meant. Runs in the caller's transaction.
	 */
	public void contacted(long id, Instant at) {
		jdbc.sql(
				"update customers set last_contact_at = :at where id = (select coalesce(merged_into, id) from customers where id = :id) and (last_contact_at is null or last_contact_at < :at)")
			.param("at", Timestamp.from(at))
			.param("id", id)
			.update();
	}

}
