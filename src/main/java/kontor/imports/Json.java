package kontor.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Values as the columns of type jsonb hold them. */
final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	/** The one character that the database cannot store. */
	private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

	private Json() {
	}

	static String write(Object value) {
		String json = MAPPER.writeValueAsString(value);
		return json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1") : json;
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static Map<String, Integer> counts(String json) {
		return MAPPER.readValue(json,
				MAPPER.getTypeFactory().constructMapType(TreeMap.class, String.class, Integer.class));
	}

	static <T> List<T> list(@Nullable String json, Class<T> type) {
		return json == null ? List.of()
				: MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
	}

}
