package kontor.history;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which entries of the history somebody wants to see; null does not filter.
 *
 * @param customer id
 * @param person id
 * @param author id of the user who wrote it
 * @param q text to look for
 */
record HistoryFilter(@Nullable Long customer, @Nullable Channel channel, @Nullable Long person, @Nullable Long author,
		@Nullable Sentiment sentiment, @Nullable String q) {

	static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null);

	HistoryFilter {
		q = q == null || q.isBlank() ? null : q.strip();
	}

	static HistoryFilter ofCustomer(long customer) {
		return ALL.withCustomer(customer);
	}

	HistoryFilter withCustomer(@Nullable Long id) {
		return new HistoryFilter(id, channel, person, author, sentiment, q);
	}

	HistoryFilter withChannel(@Nullable Channel other) {
		return new HistoryFilter(customer, other, person, author, sentiment, q);
	}

	HistoryFilter withPerson(@Nullable Long id) {
		return new HistoryFilter(customer, channel, id, author, sentiment, q);
	}

	HistoryFilter withAuthor(@Nullable Long id) {
		return new HistoryFilter(customer, channel, person, id, sentiment, q);
	}

	HistoryFilter withSentiment(@Nullable Sentiment other) {
		return new HistoryFilter(customer, channel, person, author, other, q);
	}

	HistoryFilter withText(@Nullable String text) {
		return new HistoryFilter(customer, channel, person, author, sentiment, text);
	}

	SearchTerms terms() {
		return SearchTerms.of(q);
	}

	/** Whether anything but the customer is asked for. */
	public boolean isNarrowed() {
		return !equals(ALL.withCustomer(customer));
	}

	/**
	 * The address of the list that shows this, such as /customers/7/history?channel=FAX.
	 */
	public String path() {
		return link(customer == null ? "/history" : "/customers/" + customer + "/history", fields());
	}

	/** The address behind the question mark; empty where there is nothing. */
	public String query() {
		String path = path();
		return path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
	}

	/** The address of the same list as a file. */
	public String exportPath(String format) {
		Map<String, Object> fields = fields();
		put(fields, "customer", customer);
		return link("/history/export." + format, fields);
	}

	private Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "channel", channel);
		put(fields, "person", person);
		put(fields, "author", author);
		put(fields, "sentiment", sentiment);
		put(fields, "q", q);
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	private static String link(String path, Map<String, Object> fields) {
		return fields.isEmpty() ? path : fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + UriUtils.encode(field.getValue().toString(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", path + "?", ""));
	}

}
