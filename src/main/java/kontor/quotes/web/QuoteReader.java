package kontor.quotes.web;

import java.util.List;
import java.util.Map;
import kontor.quotes.QuoteRefusedException;
import kontor.web.InvalidFieldsException;
import kontor.web.SentFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what clients of the API send, and names fields as they do. */
@Component
class QuoteReader {

	private static final Map<String, String> NAMES = Map.of("owner", "ownerId", "person", "personId", "opportunity",
			"opportunityId", "discount", "discountPercent");

	private final SentFields sent;

	QuoteReader(SentFields sent) {
		this.sent = sent;
	}

	/**
	 * Puts the sent fields over those that are there.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule
	 */
	<T> T read(T into, Map<String, Object> fields) {
		return sent.read(into, fields);
	}

	InvalidFieldsException wrong(QuoteRefusedException refusal) {
		String field = refusal.field();
		int dot = field.lastIndexOf('.') + 1;
		String name = field.substring(dot);
		return new InvalidFieldsException(List
			.of(field(field.substring(0, dot) + NAMES.getOrDefault(name, name), refusal.code(), refusal.arguments())));
	}

	InvalidFieldsException.Field field(String name, String key, @Nullable Object... arguments) {
		return sent.field(name, key, arguments);
	}

}
