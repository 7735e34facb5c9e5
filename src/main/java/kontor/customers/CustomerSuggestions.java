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

/** Customers to choose from while somebody types. */
@Component
@Transactional(readOnly = true)
public class CustomerSuggestions {

	private static final int MOST = 10;

	/** Names that begin so come first, then names with such words; a number is exact. */
	private static final String QUERY = """
			with hits as (
				(select c.id, 1 as place from customers c where c.number = :text and %1$s)
				union all (select c.id, 1 from customers m join customers c on c.id = m.merged_into where m.number = :text and %1$s)
				union all (select c.id, 2 from customers c
					where c.name_key >= :key and c.name_key < :end and %1$s order by c.name_key, c.id limit :most)
				union all (%2$s limit 50))
			select c.id, c.name, c.number, c.main_city as city from hits h join customers c on c.id = h.id
			group by c.id order by min(h.place), c.name_key, c.id limit :most""";

	private static final String ONE_WORD = """
			select c.id, 3 from customer_words w join customers c on c.id = w.customer_id
			where w.word >= :word and w.word < :wordEnd and %1$s order by w.word, w.customer_id""";

	private static final String ALL_WORDS = "select c.id, 3 from customer_texts t join customers c on c.id = t.customer_id where t.text like all(:words) and %1$s";

	private final JdbcClient jdbc;

	CustomerSuggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A customer to choose. */
	public record Suggestion(long id, String name, String number, @Nullable String city) {

		/**
		 * What a text field holds after the choice; {@link CustomerDirectory#named} reads
		 * it.
		 */
		public String label() {
			return name + " (" + number + ")";
		}

		public String detail() {
			return city == null ? number : number + " · " + city;
		}

	}

	/**
	 * @param typed beginning of a name or of its words, or a customer number
	 * @return at most ten; none for less than two letters
	 */
	public List<Suggestion> find(String typed, Viewer viewer) {
		String key = SearchText.folded(typed);
		if (key.length() < 2) {
			return List.of();
		}
		String visible = Visibility.of("c", viewer);
		String[] words = SearchText.expanded(typed).split(" ");
		return jdbc.sql(QUERY.formatted(visible, (words.length == 1 ? ONE_WORD : ALL_WORDS).formatted(visible)))
			.param("text", typed.strip())
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
