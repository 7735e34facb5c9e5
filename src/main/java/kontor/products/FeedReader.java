package kontor.products;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kontor.shared.FeedResult;
import kontor.web.InvalidFieldsException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what other systems send, one record or a line for each, and writes the answers.
 */
@Component
public class FeedReader {

	private static final int LONGEST_LINE = 8_000_000;

	private final JsonMapper json;

	private final MessageSource messages;

	FeedReader(JsonMapper json, MessageSource messages) {
		this.json = json;
		this.messages = messages;
	}

	/**
	 * One kind of record.
	 *
	 * @param type what it is read into
	 * @param usual the values of fields that are not sent
	 * @param put writes them, an answer each
	 */
	public record Kind<T>(Class<T> type, Map<String, Object> usual, Function<List<T>, List<FeedResult>> put) {

	}

	/**
	 * Writes one record.
	 * @param sent as JSON
	 * @return what became of it; never refused
	 * @throws InvalidFieldsException where something is wrong with it
	 */
	public <T> FeedResult put(String sourceSystem, String externalId, Map<String, Object> sent, Kind<T> kind) {
		// who may not write is told so, whatever was sent
		kind.put().apply(List.of());
		ObjectNode node = json.valueToTree(sent);
		node.put("sourceSystem", sourceSystem).put("externalId", externalId);
		FeedResult result;
		try {
			result = kind.put().apply(List.of(read(node, kind))).get(0);
		}
		catch (DatabindException ex) {
			throw wrong(path(ex), "typeMismatch");
		}
		if (result.isRefused()) {
			throw wrong(result.arguments().isEmpty() ? "" : result.arguments().get(0), String.valueOf(result.message()),
					result.arguments().toArray());
		}
		return result;
	}

	private <T> T read(ObjectNode node, Kind<T> kind) {
		kind.usual().forEach((name, value) -> {
			if (!node.hasNonNull(name)) {
				node.set(name, json.valueToTree(value));
			}
		});
		if (node.get("lines") instanceof ArrayNode lines) {
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i) instanceof ObjectNode line && !line.hasNonNull("position")) {
					line.put("position", i + 1);
				}
			}
		}
		return json.treeToValue(node, kind.type());
	}

	private InvalidFieldsException wrong(String field, String key, Object... arguments) {
		return new InvalidFieldsException(List.of(new InvalidFieldsException.Field(field, text(key, arguments))));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
	}

	private static String path(DatabindException ex) {
		StringBuilder path = new StringBuilder();
		ex.getPath()
			.forEach((step) -> path
				.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName()));
		return path.toString().replaceFirst("^\\.", "");
	}

	/** A line that was read, or why it was not. */
	private record Line<T>(long number, @Nullable String externalId, @Nullable T content, @Nullable String problem) {

	}

	/**
	 * Writes a record for each line, a thousand at a time, and answers a line for each,
	 * as it goes. Each line brings its {@code sourceSystem} and {@code externalId}.
	 */
	public <T> void putAll(InputStream in, OutputStream out, Kind<T> kind) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
		List<Line<T>> batch = new ArrayList<>();
		long number = 0;
		String text = line(reader);
		while (text != null) {
			number++;
			if (!text.isBlank()) {
				batch.add(read(number, text, kind));
			}
			if (batch.size() == FeedBatches.SIZE) {
				answer(batch, out, kind);
			}
			text = line(reader);
		}
		answer(batch, out, kind);
	}

	/** Null at the end. Too long a line is cut, and is no JSON then. */
	private static @Nullable String line(BufferedReader reader) throws IOException {
		StringBuilder text = new StringBuilder();
		int letter = reader.read();
		if (letter < 0) {
			return null;
		}
		while (letter >= 0 && letter != '\n') {
			if (text.length() < LONGEST_LINE) {
				text.append((char) letter);
			}
			letter = reader.read();
		}
		return text.toString();
	}

	private <T> Line<T> read(long number, String text, Kind<T> kind) {
		try {
			JsonNode node = json.readTree(text);
			if (!(node instanceof ObjectNode object)) {
				return new Line<>(number, null, null, text("products.feed.json"));
			}
			String id = object.path("externalId").asString(null);
			try {
				return new Line<>(number, id, read(object, kind), null);
			}
			catch (DatabindException ex) {
				return new Line<>(number, id, null, path(ex) + ": " + text("typeMismatch"));
			}
		}
		catch (JacksonException ex) {
			return new Line<>(number, null, null, text("products.feed.json"));
		}
	}

	private <T> void answer(List<Line<T>> batch, OutputStream out, Kind<T> kind) throws IOException {
		List<T> records = new ArrayList<>();
		batch.stream().filter((line) -> line.content() != null).forEach((line) -> records.add(line.content()));
		List<FeedResult> results = kind.put().apply(records);
		int next = 0;
		for (Line<T> line : batch) {
			Map<String, @Nullable Object> answer = line.content() == null ? answer(line, null)
					: answer(line, results.get(next++));
			out.write(json.writeValueAsBytes(answer));
			out.write('\n');
		}
		out.flush();
		batch.clear();
	}

	private Map<String, @Nullable Object> answer(Line<?> line, @Nullable FeedResult result) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("line", line.number());
		answer.put("externalId", line.externalId());
		answer.put("outcome", result == null ? FeedResult.Outcome.REFUSED : result.outcome());
		if (result == null || result.isRefused()) {
			answer.put("message", result == null ? line.problem()
					: text(String.valueOf(result.message()), result.arguments().toArray()));
		}
		else {
			answer.put("id", result.id());
			answer.put("held", result.held());
		}
		return answer;
	}

}
