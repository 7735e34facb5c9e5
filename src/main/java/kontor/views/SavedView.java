package kontor.views;

import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A view as its users see it.
 *
 * @param list the name of the list
 * @param query the list's address behind the question mark
 * @param owner the name of who saved it
 * @param own whether that is the user himself
 * @param pinned whether the user has it on his start page
 */
public record SavedView(long id, String list, String name, String query, boolean shared, String owner, boolean own,
		boolean pinned, long version) {

	/** The parameters of the list's address, not encoded. */
	MultiValueMap<String, String> parameters() {
		return parameters(query);
	}

	/**
	 * @throws IllegalArgumentException where it is no part of an address
	 */
	static MultiValueMap<String, String> parameters(String query) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> decoded.add(decode(name), decode(value))));
		return decoded;
	}

	private static String decode(String text) {
		return text == null ? "" : UriUtils.decode(text, StandardCharsets.UTF_8);
	}

}
