package kontor.customers;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import kontor.database.Records;
import kontor.shared.MatchKey;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who might already be there under a similar name or the same number: hints while
 * somebody types. Each answer is one statement, whose parts are walked by an index and
 * end after a few rows.
 */
@Component
@Transactional(readOnly = true)
public class Duplicates {

	private static final int MOST = 5;

	/** A word of a name shorter than this resembles too many others. */
	private static final int SHORTEST = 4;

	private final JdbcClient jdbc;

	Duplicates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody who might be the same.
	 *
	 * @param name of the customer or person
	 * @param detail number and town, or what the person is where
	 * @param sure whether name, number or mail agree, not only resemble
	 */
	public record Hit(long id, String name, @Nullable String detail, boolean sure) {

	}

	/**
	 * @param name of an organisation or of a private person; blank: only numbers count
	 * @param points numbers and mails typed so far
	 * @param self the customer that is being changed; null: a new one
	 * @return best first
	 */
	public List<Hit> customers(CustomerKind kind, String name, Collection<String> lookups, @Nullable Long self,
			Viewer viewer) {
		return jdbc
			.sql("""
					with hits as (
						(select c.id, 3 as weight from customers c where c.match_key = :key and :key <> '' and %1$s limit 10)
						union all (select c.id, 3 from contact_points p
							left join affiliations a on a.id = p.affiliation_id or a.person_id = p.person_id
							join customers c on c.id = coalesce(p.customer_id, a.customer_id)
							where p.lookup = any(:lookups) and %1$s limit 20)
						union all (select * from (select c.id, word_similarity(:name, t.text) from customer_texts t
							join customers c on c.id = t.customer_id
							where t.text %%> :name and :fuzzy and %1$s limit 200) s order by 2 desc limit 10))
					select c.id, c.name, concat_ws(' · ', c.number, c.main_city) as detail, max(h.weight) >= 3 as sure
					from hits h join customers c on c.id = h.id where c.id is distinct from :self
					group by c.id order by max(h.weight) desc, c.name_key, c.id limit :most"""
				.formatted(Visibility.of("c", viewer)))
			.param("key", kind == CustomerKind.PERSON ? MatchKey.ofPerson(name) : MatchKey.ofCompany(name))
			.param("lookups", lookups.toArray(String[]::new))
			.param("name", essence(kind, name))
			.param("fuzzy", essence(kind, name).length() >= SHORTEST)
			.param("self", self, Types.BIGINT)
			.param("most", MOST)
			.query(Records.of(Hit.class))
			.list();
	}

	/**
	 * @param self the person that is being changed; null: a new one
	 * @return best first
	 */
	public List<Hit> persons(@Nullable String firstName, @Nullable String lastName, Collection<String> lookups,
			@Nullable Long self, Viewer viewer) {
		String name = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
		boolean whole = firstName != null && !firstName.isBlank() && lastName != null && !lastName.isBlank();
		return jdbc
			.sql("""
					with hits as (
						(select p.id, 3 as weight from contact_persons p where p.match_key = :key and :whole and %1$s limit 10)
						union all (select p.id, 3 from contact_points n left join affiliations a on a.id = n.affiliation_id
							join contact_persons p on p.id = coalesce(n.person_id, a.person_id)
							where n.lookup = any(:lookups) and %1$s limit 20)
						union all (select * from (select p.id, word_similarity(:name, p.search_text) from contact_persons p
							where p.search_text %%> :name and :whole and %1$s limit 200) s order by 2 desc limit 10))
					select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name,
						(select string_agg(concat_ws(', ', c.name, f.role), ' · ') from (select * from affiliations a
							where a.person_id = p.id order by a.position limit 3) f
							join customers c on c.id = f.customer_id where %2$s) as detail,
						max(h.weight) >= 3 as sure
					from hits h join contact_persons p on p.id = h.id where p.id is distinct from :self
					group by p.id order by max(h.weight) desc, p.name_key, p.id limit :most"""
				.formatted(Visibility.ofPerson("p", viewer), Visibility.of("c", viewer)))
			.param("key", MatchKey.ofPerson(name))
			.param("whole", whole)
			.param("lookups", lookups.toArray(String[]::new))
			.param("name", SearchText.expanded(name))
			.param("self", self, Types.BIGINT)
			.param("most", MOST)
			.query(Records.of(Hit.class))
			.list();
	}

	/** The name without what many names share. */
	private static String essence(CustomerKind kind, String name) {
		String text = SearchText.expanded(name);
		return kind == CustomerKind.PERSON ? text : MatchKey.withoutLegalForms(text);
	}

}
