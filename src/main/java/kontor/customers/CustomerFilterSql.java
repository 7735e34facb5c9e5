package kontor.customers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a condition over the table {@code customers c}, with named parameters. What
 * has few values stands in the text: the database then knows how many rows to expect.
 */
final class CustomerFilterSql {

	static final String POSTCODE = "coalesce(c.main_postal_code, '~')";

	static final String CITY = "coalesce(c.city_key, '~')";

	static final String LAST_CONTACT = "coalesce(c.last_contact_at, '-infinity')";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private CustomerFilterSql(String visible) {
		conditions.add(visible);
	}

	static CustomerFilterSql of(CustomerFilter filter, Viewer viewer) {
		CustomerFilterSql sql = new CustomerFilterSql(Visibility.of("c", viewer));
		sql.words(filter);
		sql.oneOf("c.status", filter.status());
		sql.owner(filter.owner(), viewer);
		sql.tag(filter.tagId());
		sql.oneOf("c.valuation_class", optional(filter.valuationClass()));
		sql.oneOf("c.kind", optional(filter.kind()));
		sql.postcode(filter.postcode());
		sql.lastContact(filter);
		return sql;
	}

	/** Of what the filter finds, these. */
	void only(Collection<Long> ids) {
		conditions.add("c.id = any (" + parameter(ids.toArray(Long[]::new)) + ")");
	}

	/** Nobody whose data are kept but not used. */
	void unrestricted() {
		conditions.add("c.restricted_at is null");
	}

	String condition() {
		return String.join(" and ", conditions);
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	private void words(CustomerFilter filter) {
		if (!filter.hasWords()) {
			return;
		}
		String name = String.valueOf(filter.name());
		List<String> folded = words(SearchText.folded(name));
		List<String> expanded = words(SearchText.expanded(name));
		for (int i = 0; i < folded.size(); i++) {
			Set<String> forms = Spellings.of(folded.get(i), expanded.get(i));
			conditions.add(forms.stream().map(this::word).collect(Collectors.joining(" or ", "(", ")")));
		}
	}

	private static List<String> words(String form) {
		return List.of(form.split(" "));
	}

	private String word(String beginning) {
		return "exists (select 1 from customer_words w where w.customer_id = c.id and w.word >= %s and w.word < %s)"
			.formatted(parameter(beginning), parameter(Prefix.of(beginning).end()));
	}

	private void owner(@Nullable CustomerOwner owner, Viewer viewer) {
		if (owner != null) {
			Long id = owner.userId(viewer);
			conditions.add(id == null ? "c.owner_id is null" : "c.owner_id = " + parameter(id));
		}
	}

	private void tag(@Nullable Long id) {
		if (id != null) {
			conditions.add("exists (select 1 from customer_tags t where t.customer_id = c.id and t.tag_id = %s)"
				.formatted(parameter(id)));
		}
	}

	private void postcode(@Nullable PostcodeRange range) {
		if (range != null) {
			conditions.add("%s >= %s and %s < %s".formatted(POSTCODE, parameter(range.from()), POSTCODE,
					parameter(range.end())));
			conditions.add("c.main_postal_code is not null");
		}
	}

	private void lastContact(CustomerFilter filter) {
		if (filter.quietDays() != null) {
			LocalDate day = LocalDate.now(Formats.ZONE).minusDays(filter.quietDays());
			conditions.add(LAST_CONTACT + " < " + parameter(startOf(day)));
		}
		if (filter.since() != null) {
			conditions.add(LAST_CONTACT + " >= " + parameter(startOf(filter.since())));
		}
		if (filter.never()) {
			conditions.add(LAST_CONTACT + " = '-infinity'");
		}
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
	}

	private void oneOf(String column, Collection<? extends Enum<?>> values) {
		if (!values.isEmpty()) {
			conditions.add(values.stream()
				.map((value) -> "'" + value.name() + "'")
				.sorted()
				.collect(Collectors.joining(", ", column + " in (", ")")));
		}
	}

	private static <E extends Enum<E>> List<E> optional(@Nullable E value) {
		return value == null ? List.of() : List.of(value);
	}

	private String parameter(Object value) {
		String name = "f" + parameters.size();
		parameters.put(name, value);
		return ":" + name;
	}

}
