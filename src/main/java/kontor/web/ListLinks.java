package kontor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The links of a list: other orders, the next page, the beginning, without one criterion,
 * and the same rows as a file. All keep what is filtered.
 *
 * @param path of the list
 * @param query the filter's parameters, not encoded
 * @param sort how the list is sorted now
 */
public record ListLinks(String path, MultiValueMap<String, String> query, SortOrder sort) {

	/** The list's address with these parameters. */
	public static String address(String path, MultiValueMap<String, String> query) {
		return build(path, query, Map.of());
	}

	/** What a saved view of this list keeps: filter and order, as in the address. */
	public String saved() {
		return start().substring(path.length() + 1);
	}

	public String start() {
		return build(path, query, Map.of("sort", sort.toString()));
	}

	public String next(String cursor) {
		Map<String, String> more = new LinkedHashMap<>();
		more.put("sort", sort.toString());
		more.put("after", cursor);
		return build(path, query, more);
	}

	public String sortedBy(String column) {
		return build(path, query, Map.of("sort", sort.clicked(column).toString()));
	}

	public String without(String parameter) {
		MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
		rest.remove(parameter);
		return build(path, rest, Map.of("sort", sort.toString()));
	}

	/** The way to another address about the same rows, such as the export. */
	public String at(String otherPath) {
		return build(otherPath, query, Map.of("sort", sort.toString()));
	}

	/** For {@code aria-sort}. */
	public String direction(String column) {
		if (!sort.key().equals(column)) {
			return "none";
		}
		return sort.descending() ? "descending" : "ascending";
	}

	private static String build(String path, MultiValueMap<String, String> query, Map<String, String> more) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
		List<String> values = new ArrayList<>();
		query.forEach((name, all) -> all.forEach((value) -> add(uri, values, name, value)));
		more.forEach((name, value) -> add(uri, values, name, value));
		return uri.encode().buildAndExpand(values.toArray()).toUriString();
	}

	private static void add(UriComponentsBuilder uri, List<String> values, String name, String value) {
		uri.queryParam(name, "{" + values.size() + "}");
		values.add(value);
	}

}
