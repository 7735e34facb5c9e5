package kontor.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.history.Direction;
import kontor.history.SearchTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which documents somebody wants to see; null does not filter.
 *
 * @param customer id
 * @param person id
 * @param interaction id
 * @param from the first day
 * @param to the last day
 * @param q text to look for
 */
record DocumentFilter(@Nullable Long customer, @Nullable Long person, @Nullable Long interaction,
		@Nullable DocumentKind kind, @Nullable Direction direction,
		@Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
		@Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to, @Nullable String q) {

	DocumentFilter {
		q = q == null || q.isBlank() ? null : q.replace("\0", "").strip();
	}

	static DocumentFilter ofCustomer(long id) {
		return new DocumentFilter(id, null, null, null, null, null, null, null);
	}

	static DocumentFilter ofInteraction(long id) {
		return new DocumentFilter(null, null, id, null, null, null, null, null);
	}

	static DocumentFilter ofText(String text) {
		return new DocumentFilter(null, null, null, null, null, null, null, text);
	}

	DocumentFilter withCustomer(@Nullable Long id) {
		return new DocumentFilter(id, person, interaction, kind, direction, from, to, q);
	}

	SearchTerms terms() {
		return SearchTerms.of(q);
	}

	public boolean isNarrowed() {
		return !fields().isEmpty();
	}

	/** The address of the list that shows this. */
	public String path() {
		return link(fields());
	}

	/** The next page's address. */
	public String next(String cursor) {
		Map<String, Object> fields = fields();
		fields.put("after", cursor);
		return link(fields);
	}

	private Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "customer", customer);
		put(fields, "person", person);
		put(fields, "interaction", interaction);
		put(fields, "kind", kind);
		put(fields, "direction", direction);
		put(fields, "from", from);
		put(fields, "to", to);
		put(fields, "q", q);
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	private static String link(Map<String, Object> fields) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/documents");
		fields.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(fields).toUriString();
	}

}
