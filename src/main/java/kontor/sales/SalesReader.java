package kontor.sales;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.web.InvalidFieldsException;
import kontor.web.SentFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what clients of the API send, and names fields as they do. */
@Component
class SalesReader {

	private final SentFields sent;

	SalesReader(SentFields sent) {
		this.sent = sent;
	}

	/**
	 * Puts the sent fields over those that are there.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule
	 */
	<T> T read(T into, Map<String, Object> fields) {
		return sent.read(into, fields);
	}

	InvalidFieldsException wrong(OpportunityRefusedException refusal) {
		String field = refusal.field();
		int dot = field.lastIndexOf('.') + 1;
		String name = switch (field.substring(dot)) {
			case "owner" -> "ownerId";
			case "pipeline" -> "pipelineId";
			case "stage" -> "stageId";
			case "reason" -> "reasonId";
			case "number" -> "productNumber";
			default -> field.substring(dot);
		};
		return new InvalidFieldsException(
				List.of(field(field.substring(0, dot) + name, refusal.code(), refusal.arguments())));
	}

	/** One problem for each thing that lacks. */
	InvalidFieldsException wrong(Lacking lacking) {
		return new InvalidFieldsException(Stream
			.concat(lacking.fields().stream().map((one) -> field(one.field(), "sales.lacking." + one)),
					lacking.checks()
						.stream()
						.map((one) -> field("checks", "sales.lacking.check.api", one.name(), one.id())))
			.toList());
	}

	private InvalidFieldsException.Field field(String name, String key, @Nullable Object... arguments) {
		return sent.field(name, key, arguments);
	}

}
