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
import java.util.stream.Stream;
import kontor.shared.SearchText;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions over the table {@code customers c}, with named parameters. What
 * has few values stands in the text: the database then knows how many rows to expect.
 */
final class CustomerFilterSql {

	static final String POSTCODE = "coalesce(c.main_postal_code, '~')";

	static final String CITY = "coalesce(c.city_key, '~')";

	static final String LAST_CONTACT = "coalesce(c.last_contact_at, '-infinity')";

	/** What holds for each group. */
	private final List<String> always = new ArrayList<>();

	private final List<String> groups = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private final ContactRhythm rhythm;

	private CustomerFilterSql(String visible, ContactRhythm rhythm) {
		this.rhythm = rhythm;
		always.add(visible);
	}

	static CustomerFilterSql of(CustomerFilter filter, ContactRhythm rhythm, Viewer viewer) {
		CustomerFilterSql sql = new CustomerFilterSql(Visibility.of("c", viewer), rhythm);
		filter.groups().forEach((group) -> sql.groups.add(String.join(" and ", sql.conditions(group, viewer))));
		return sql;
	}

	/** Of what the filter finds, these. */
	void only(Collection<Long> ids) {
		always.add("c.id = any (" + parameter(ids.toArray(Long[]::new)) + ")");
	}

	/** Nobody whose data are kept but not used. */
	void unrestricted() {
		always.add("c.restricted_at is null");
	}

	/** Everything at once, for whoever reads all rows. */
	String condition() {
		String visible = String.join(" and ", always);
		return groups.isEmpty() ? visible : visible + " and "
				+ groups.stream().map((group) -> "(" + group + ")").collect(Collectors.joining(" or ", "(", ")"));
	}

	/**
	 * A condition for each group, for whoever reads a few rows: each is answered by the
	 * index that suits it, where one condition over all would have the whole list walked.
	 * @return at least one
	 */
	List<String> alternatives() {
		String visible = String.join(" and ", always);
		return groups.isEmpty() ? List.of(visible) : groups.stream().map((group) -> visible + " and " + group).toList();
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	private List<String> conditions(CustomerCriteria group, Viewer viewer) {
		List<String> conditions = new ArrayList<>(words(group));
		oneOf(conditions, "c.status", group.status());
		owner(conditions, group.owner(), viewer);
		tag(conditions, group.tagId());
		oneOf(conditions, "c.valuation_class", group.classes());
		oneOf(conditions, "c.kind", group.kind() == null ? List.of() : List.of(group.kind()));
		any(conditions, group.towns().stream().flatMap(this::towns).toList());
		any(conditions, group.postcodes().stream().map(this::postcode).toList());
		lastContact(conditions, group);
		if (group.planned() != null) {
			conditions.add((group.planned() ? "" : "not ")
					+ ContactRhythm.planned("c", "date '" + LocalDate.now(Formats.ZONE) + "'"));
		}
		return conditions.isEmpty() ? List.of("true") : conditions;
	}

	private List<String> words(CustomerCriteria group) {
		if (!group.hasWords()) {
			return List.of();
		}
		String name = String.valueOf(group.name());
		List<String> folded = words(SearchText.folded(name));
		List<String> expanded = words(SearchText.expanded(name));
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < folded.size(); i++) {
			Set<String> forms = Spellings.of(folded.get(i), expanded.get(i));
			any(conditions, forms.stream().map(this::word).toList());
		}
		return conditions;
	}

	private static List<String> words(String form) {
		return List.of(form.split(" "));
	}

	private String word(String beginning) {
		return "exists (select 1 from customer_words w where w.customer_id = c.id and w.word >= %s and w.word < %s)"
			.formatted(parameter(beginning), parameter(Prefix.of(beginning).end()));
	}

	private void owner(List<String> conditions, @Nullable CustomerOwner owner, Viewer viewer) {
		if (owner != null) {
			Long id = owner.userId(viewer);
			conditions.add(id == null ? "c.owner_id is null" : "c.owner_id = " + parameter(id));
		}
	}

	private void tag(List<String> conditions, @Nullable Long id) {
		if (id != null) {
			conditions.add("exists (select 1 from customer_tags t where t.customer_id = c.id and t.tag_id = %s)"
				.formatted(parameter(id)));
		}
	}

	private Stream<String> towns(String typed) {
		Set<String> forms = Spellings.of(SearchText.folded(typed), SearchText.expanded(typed));
		return forms.isEmpty() ? Stream.of("false") : forms.stream().map(this::town);
	}

	/** "Halle" is Halle and Halle (Saale), but not Hallenberg. */
	private String town(String key) {
		return "(%1$s = %2$s or %1$s >= %3$s and %1$s < %4$s)".formatted(CITY, parameter(key), parameter(key + " "),
				parameter(key + "!"));
	}

	private String postcode(PostcodeRange range) {
		return "(%1$s >= %2$s and %1$s < %3$s and c.main_postal_code is not null)".formatted(POSTCODE,
				parameter(range.from()), parameter(range.end()));
	}

	private void lastContact(List<String> conditions, CustomerCriteria group) {
		if (group.quietDays() != null) {
			LocalDate day = LocalDate.now(Formats.ZONE).minusDays(group.quietDays());
			conditions.add(LAST_CONTACT + " < " + parameter(startOf(day)));
		}
		if (group.since() != null) {
			conditions.add(LAST_CONTACT + " >= " + parameter(startOf(group.since())));
		}
		if (group.never()) {
			conditions.add(LAST_CONTACT + " = '-infinity'");
		}
		if (group.neglected()) {
			conditions.add(rhythm.neglected("c"));
		}
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
	}

	private static void oneOf(List<String> conditions, String column, Collection<? extends Enum<?>> values) {
		if (!values.isEmpty()) {
			conditions.add(values.stream()
				.map((value) -> "'" + value.name() + "'")
				.sorted()
				.collect(Collectors.joining(", ", column + " in (", ")")));
		}
	}

	private static void any(List<String> conditions, List<String> alternatives) {
		if (!alternatives.isEmpty()) {
			conditions
				.add(alternatives.size() == 1 ? alternatives.get(0) : "(" + String.join(" or ", alternatives) + ")");
		}
	}

	private String parameter(Object value) {
		String name = "f" + parameters.size();
		parameters.put(name, value);
		return ":" + name;
	}

}
