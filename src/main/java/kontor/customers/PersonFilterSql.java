package kontor.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a condition over the table {@code contact_persons p}, with named
 * parameters.
 */
final class PersonFilterSql {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	static PersonFilterSql of(PersonFilter filter, Viewer viewer) {
		PersonFilterSql sql = new PersonFilterSql();
		sql.conditions.add(Visibility.ofPerson("p", viewer));
		sql.words(filter);
		sql.function(filter, viewer);
		if (filter.birthday() != null) {
			sql.conditions
				.add("extract(month from p.birthday) = %d and p.birthday is not null".formatted(filter.birthday()));
		}
		return sql;
	}

	String condition() {
		return String.join(" and ", conditions);
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	/**
	 * A query for the persons whom the rarest of the criteria leaves, by its index,
	 * without rights and no more than so many.
	 * @return null where no criterion has such an index
	 */
	@Nullable String candidates(PersonFilter filter, int most) {
		String found = null;
		if (filter.tagId() != null) {
			found = "affiliations f join customer_tags ft on ft.customer_id = f.customer_id where ft.tag_id = "
					+ parameter(filter.tagId());
		}
		else if (filter.role() != null || filter.department() != null) {
			found = "affiliations f where true" + beginning("f.role", filter.role())
					+ beginning("f.department", filter.department());
		}
		return found == null ? null : "select f.person_id from " + found + " limit " + most;
	}

	private void words(PersonFilter filter) {
		if (!filter.hasWords()) {
			return;
		}
		String name = String.valueOf(filter.name());
		List<String> folded = List.of(SearchText.folded(name).split(" "));
		List<String> expanded = List.of(SearchText.expanded(name).split(" "));
		for (int i = 0; i < folded.size(); i++) {
			conditions.add(Spellings.of(folded.get(i), expanded.get(i))
				.stream()
				.map(this::word)
				.collect(Collectors.joining(" or ", "(", ")")));
		}
	}

	private String word(String beginning) {
		return "exists (select from person_words w where w.person_id = p.id and w.word >= %s and w.word < %s)"
			.formatted(parameter(beginning), parameter(Prefix.of(beginning).end()));
	}

	/** One and the same function of today at a customer that the viewer may see. */
	private void function(PersonFilter filter, Viewer viewer) {
		if (!filter.hasFunction()) {
			return;
		}
		StringBuilder found = new StringBuilder(
				"exists (select from affiliations f join customers fc on fc.id = f.customer_id");
		found.append(filter.tagId() == null ? ""
				: " join customer_tags ft on ft.customer_id = fc.id and ft.tag_id = " + parameter(filter.tagId()));
		found.append(" where f.person_id = p.id and coalesce(f.valid_to, 'infinity') >= current_date and ")
			.append(Visibility.of("fc", viewer));
		found.append(beginning("f.role", filter.role())).append(beginning("f.department", filter.department()));
		if (!filter.status().isEmpty()) {
			found.append(filter.status()
				.stream()
				.sorted()
				.map((status) -> "'" + status.name() + "'")
				.collect(Collectors.joining(", ", " and fc.status in (", ")")));
		}
		// looked up row by row, whatever the database guesses
		conditions.add(found.append(" offset 0)").toString());
	}

	private String beginning(String column, @Nullable String typed) {
		if (typed == null) {
			return "";
		}
		String beginning = typed.toLowerCase(Locale.GERMAN);
		return " and lower(%1$s) collate \"C\" >= %2$s and lower(%1$s) collate \"C\" < %3$s".formatted(column,
				parameter(beginning), parameter(Prefix.of(beginning).end()));
	}

	private String parameter(Object value) {
		String name = "f" + parameters.size();
		parameters.put(name, value);
		return ":" + name;
	}

}
