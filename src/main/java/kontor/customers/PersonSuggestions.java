package kontor.customers;

import java.util.List;
import java.util.stream.Stream;
import kontor.database.Records;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons to choose from while somebody types; see {@link CustomerSuggestions}. */
@Component
@Transactional(readOnly = true)
public class PersonSuggestions {

	private static final int MOST = 10;

	private static final String QUERY = """
			with hits as (
				(select p.id, 1 as place from contact_persons p
					where p.name_key >= :key and p.name_key < :end and %1$s order by p.name_key, p.id limit :most)
				union all (%2$s limit 50))
			select p.id, concat_ws(' ', p.title, p.first_name, p.last_name) as name,
				(select string_agg(concat_ws(', ', c.name, f.role), ' · ') from (select * from affiliations a
					where a.person_id = p.id order by a.position limit 3) f
					join customers c on c.id = f.customer_id where %3$s) as detail
			from hits h join contact_persons p on p.id = h.id
			group by p.id order by min(h.place), p.name_key, p.id limit :most""";

	private static final String ONE_WORD = """
			select p.id, 2 from person_words w join contact_persons p on p.id = w.person_id
			where w.word >= :word and w.word < :wordEnd and %1$s order by w.word, w.person_id""";

	private static final String ALL_WORDS = "select p.id, 2 from contact_persons p where p.search_text like all(:words) and %1$s";

	private final JdbcClient jdbc;

	PersonSuggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A person to choose.
	 *
	 * @param detail what it is where
	 */
	public record Suggestion(long id, String name, @Nullable String detail) {

		/** What a text field holds after the choice. */
		public String label() {
			return detail == null ? name : name + " (" + detail + ")";
		}

	}

	/**
	 * @param typed beginning of a name or of its words
	 * @return at most ten; none for less than two letters
	 */
	public List<Suggestion> find(String typed, Viewer viewer) {
		String key = SearchText.folded(typed);
		if (key.length() < 2) {
			return List.of();
		}
		String visible = Visibility.ofPerson("p", viewer);
		String[] words = SearchText.expanded(typed).split(" ");
		String further = (words.length == 1 ? ONE_WORD : ALL_WORDS).formatted(visible);
		return jdbc.sql(QUERY.formatted(visible, further, Visibility.of("c", viewer)))
			.param("key", key)
			.param("end", Prefix.of(key).end())
			.param("word", words[0])
			.param("wordEnd", Prefix.of(words[0]).end())
			.param("words", Stream.of(words).map((word) -> "% " + word + "%").toArray(String[]::new))
			.param("most", MOST)
			.query(Records.of(Suggestion.class))
			.list();
	}

}
