package kontor.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kontor.search.SearchQuery;
import kontor.shared.PersonName;
import kontor.shared.SearchText;
import kontor.users.Viewer;

/**
 * The statement behind the search for customers and persons. It is put together from
 * arms, best first; each walks one index and stops after a few rows, and an arm only runs
 * where those before it in its group found less than wanted.
 */
final class CustomerSearchSql {

	private static final Pattern PLACE = Pattern.compile("(\\d{4,5})\\s+(\\p{L}.*)");

	private static final Pattern HOST = Pattern.compile("@?[\\p{L}\\d.-]+\\.\\p{L}{2,}");

	private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\d/._-]{2,30}");

	private static final String CUSTOMER = "(select c.id as customer_id, null::bigint as person_id, null::text as found, %s as exact from customers c where %s and %s %s limit $limit)";

	/** The number of a customer that went into this one. */
	private static final String FORMER = "(select c.id as customer_id, null::bigint as person_id, m.number as found, true as exact from customers m join customers c on c.id = m.merged_into where m.number = %s and %s)";

	private static final String PERSON = "(select null::bigint as customer_id, p.id as person_id, null::text as found, %s as exact from contact_persons p where %s and %s %s limit $limit)";

	private static final String POINT = """
			(select coalesce(cp.customer_id, a.customer_id) as customer_id, coalesce(cp.person_id, a.person_id) as person_id, cp.value as found, %s as exact
			from contact_points cp left join affiliations a on a.id = cp.affiliation_id where %s and %s %s limit $limit)""";

	private final SearchQuery query;

	private final String customerVisible;

	private final String personVisible;

	private final String pointVisible;

	private final int limit;

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private final List<String> direct = new ArrayList<>();

	private final List<String> customers = new ArrayList<>();

	private final List<String> persons = new ArrayList<>();

	private final List<String> mailNames = new ArrayList<>();

	CustomerSearchSql(SearchQuery query, Viewer viewer, int limit) {
		this.query = query;
		this.customerVisible = Visibility.of("c", viewer);
		this.personVisible = Visibility.ofPerson("p", viewer);
		this.pointVisible = PointVisibility.of(viewer);
		this.limit = limit;
		numbers();
		phones();
		mails();
		places();
		names();
		towns();
		mailNames();
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	/** Whether there is nothing to look for, such as in "%&". */
	boolean isEmpty() {
		return hits().isEmpty();
	}

	/** All hits as customer_id, person_id, found, exact, best first in each group. */
	String hits() {
		return List.of(direct, customers, persons, mailNames)
			.stream()
			.filter((arms) -> !arms.isEmpty())
			.map((arms) -> "(select * from (" + String.join("\nunion all\n", arms) + ") arms limit $limit)")
			.collect(Collectors.joining("\nunion all\n"))
			.replace("$limit", String.valueOf(limit));
	}

	private void numbers() {
		if (NUMBER.matcher(query.text()).matches()) {
			for (String number : distinct(query.text(), query.text().toUpperCase())) {
				String exact = parameter(number);
				direct.add(CUSTOMER.formatted("c.number = " + exact, customerVisible, range("c.number", number),
						"order by c.number"));
				direct.add(FORMER.formatted(exact, customerVisible));
			}
		}
	}

	private void phones() {
		if (!query.isNumber()) {
			return;
		}
		query.phone().ifPresent((phone) -> {
			direct.add(point("true", "cp.lookup = " + parameter(reversed(phone.e164().substring(1))), ""));
			direct.add(
					point("false",
							"cp.kind = 'PHONE' and cp.normalised = any(%s)"
								.formatted(parameter(CallerLookup.switchboards(phone))),
							"order by length(cp.normalised) desc"));
			direct
				.add(point("false", "cp.kind in ('PHONE', 'MOBILE', 'FAX') and " + range("cp.normalised", phone.e164()),
						"order by cp.normalised"));
		});
		String digits = query.digits().replaceFirst("^0+", "");
		if (digits.length() >= 3) {
			direct.add(point("false", "cp.kind not in ('EMAIL', 'WEB') and " + range("cp.lookup", reversed(digits)),
					"order by cp.lookup"));
		}
	}

	private void mails() {
		String text = query.text().toLowerCase();
		if (text.indexOf('@') > 0) {
			direct.add(point("cp.lookup = " + parameter(text), range("cp.lookup", text), "order by cp.lookup"));
		}
		else if (HOST.matcher(text).matches()) {
			String host = text.startsWith("@") ? text.substring(1) : text;
			direct.add(point("false", "cp.kind = 'EMAIL' and " + range("split_part(cp.lookup, '@', 2)", host), ""));
			direct.add(point("false", "cp.kind = 'WEB' and " + range("cp.lookup", host), ""));
			direct.add(point("false", "cp.kind = 'WEB' and " + range("cp.lookup", "www." + host), ""));
		}
	}

	private void places() {
		Matcher place = PLACE.matcher(query.text());
		if (place.matches()) {
			customers.add(customer(range(CustomerFilterSql.POSTCODE, place.group(1)) + " and "
					+ range(CustomerFilterSql.CITY, SearchText.folded(place.group(2))), postcodeOrder()));
		}
		else if (query.text().matches("\\d{2,5}")) {
			customers.add(customer(range(CustomerFilterSql.POSTCODE, query.text()), postcodeOrder()));
		}
	}

	private static String postcodeOrder() {
		return "order by " + CustomerFilterSql.POSTCODE + ", c.name_key";
	}

	/** As typed, and without "Frau Dr." in front of it, which no key holds. */
	private void names() {
		names(query.folded(), query.expanded());
		String bare = PersonName.parseSalutation(query.text()).lastName();
		if (!SearchText.folded(bare).equals(query.folded())) {
			names(SearchText.folded(bare), SearchText.expanded(bare));
		}
	}

	private void names(String folded, String expanded) {
		for (String name : Spellings.of(folded, expanded)) {
			String exact = parameter(name);
			customers.add(CUSTOMER.formatted("c.name_key = " + exact, customerVisible, range("c.name_key", name),
					"order by c.name_key, c.id"));
			persons.add(PERSON.formatted("p.name_key = " + exact, personVisible, range("p.name_key", name),
					"order by p.name_key, p.id"));
		}
		List<String> words = SearchQuery.words(folded);
		if (words.size() == 1) {
			Spellings.of(folded, expanded).forEach(this::word);
		}
		else if (words.size() > 1) {
			allOf(words, SearchQuery.words(expanded));
		}
	}

	private void allOf(List<String> folded, List<String> expanded) {
		String words = allWords(folded, expanded);
		customers.add(customerOf("customer_texts t", words.replace("$", "t.text")));
		persons.add(PERSON.formatted("false", personVisible, words.replace("$", "p.search_text"), ""));
	}

	/** A word anywhere in the name. */
	private void word(String word) {
		customers.add(customerOf("customer_words w", range("w.word", word) + " order by w.word, w.customer_id"));
		String person = range("w.word", word) + " order by w.word, w.person_id";
		persons.add(PERSON
			.replace("from contact_persons p", "from person_words w join contact_persons p on p.id = w.person_id")
			.formatted("false", personVisible, person, ""));
	}

	/** All words, in any order, each in one of its spellings; few rows have them all. */
	private String allWords(List<String> folded, List<String> expanded) {
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < folded.size(); i++) {
			conditions.add(Spellings.of(folded.get(i), expanded.get(i))
				.stream()
				.map((word) -> "$ like " + parameter("% " + word + "%"))
				.collect(Collectors.joining(" or ", "(", ")")));
		}
		return String.join(" and ", conditions);
	}

	/** "Dresden", and "Müller Dresden". */
	private void towns() {
		String folded = query.folded();
		int space = folded.lastIndexOf(' ');
		if (space > 0) {
			String town = folded.substring(space + 1);
			for (String name : Spellings.of(folded.substring(0, space),
					query.expanded().substring(0, query.expanded().lastIndexOf(' ')))) {
				customers.add(customer(
						"%s = %s and %s".formatted(CustomerFilterSql.CITY, parameter(town), range("c.name_key", name)),
						"order by c.name_key"));
			}
		}
		if (folded.matches("\\p{L}.*")) {
			customers.add(customer(range(CustomerFilterSql.CITY, folded),
					"order by " + CustomerFilterSql.CITY + ", c.name_key"));
		}
	}

	/** The part of a mail address before the @. */
	private void mailNames() {
		if (query.text().matches("[\\p{L}\\d._-]{3,}") && !query.isNumber() && query.text().matches(".*\\p{L}.*")) {
			mailNames.add(point("false", "cp.kind = 'EMAIL' and " + range("cp.lookup", query.text().toLowerCase()),
					"order by cp.lookup"));
		}
	}

	private String customer(String condition, String order) {
		return CUSTOMER.formatted("false", customerVisible, condition, order);
	}

	/** By a row of another table, given with its alias. */
	private String customerOf(String table, String condition) {
		String alias = table.substring(table.indexOf(' ') + 1);
		return CUSTOMER
			.replace("from customers c", "from " + table + " join customers c on c.id = " + alias + ".customer_id")
			.formatted("false", customerVisible, condition, "");
	}

	private String point(String exact, String condition, String order) {
		return POINT.formatted(exact, pointVisible, condition, order);
	}

	private static Set<String> distinct(String... texts) {
		return new LinkedHashSet<>(List.of(texts));
	}

	private static String reversed(String digits) {
		return new StringBuilder(digits).reverse().toString();
	}

	private String range(String column, String start) {
		return "%s >= %s and %1$s < %s".formatted(column, parameter(start), parameter(Prefix.of(start).end()));
	}

	private String parameter(Object value) {
		String name = "s" + parameters.size();
		parameters.put(name, value);
		return ":" + name;
	}

}
