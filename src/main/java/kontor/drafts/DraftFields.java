package kontor.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a form as the browser sends them and the table keeps them. */
@Component
class DraftFields {

	private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private static final int MOST = 500;

	private static final int LONGEST = 500_000;

	private final JsonMapper json;

	DraftFields(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Reads what a browser sent.
	 * @throws UnreadableDraftException where it is none, or too much
	 */
	Map<String, List<String>> sent(String text) {
		if (text.length() > LONGEST) {
			throw new UnreadableDraftException("drafts.too-long");
		}
		try {
			Map<String, List<String>> fields = json.readValue(text, FIELDS);
			if (fields.size() > MOST) {
				throw new UnreadableDraftException("drafts.too-long");
			}
			fields.values().forEach((values) -> values.forEach(String::length));
			return fields;
		}
		catch (JacksonException | NullPointerException ex) {
			throw new UnreadableDraftException("drafts.unreadable");
		}
	}

	Map<String, List<String>> kept(String text) {
		return json.readValue(text, FIELDS);
	}

	/** Without the one character that PostgreSQL does not take. */
	String text(Map<String, List<String>> fields) {
		return json.writeValueAsString(fields).replace("\\u0000", "");
	}

}
