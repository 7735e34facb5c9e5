package kontor.webhooks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kontor.customers.CustomerResources;
import kontor.history.InteractionResources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What messages say: what the API says of the record at this moment, so that a message
 * that comes late brings nothing old.
 */
@Component
class Bodies {

	private final CustomerResources customers;

	private final InteractionResources interactions;

	private final JsonMapper json;

	Bodies(CustomerResources customers, InteractionResources interactions, JsonMapper json) {
		this.customers = customers;
		this.interactions = interactions;
		this.json = json;
	}

	/**
	 * @return by id of the message; those whose record is gone are left out
	 */
	Map<Long, String> of(List<Deliveries.Due> messages) {
		Map<Long, Object> firms = customers.read(ids(messages, Deliveries.Due::customerId));
		Map<Long, Object> entries = interactions.read(ids(messages, Deliveries.Due::interactionId));
		Map<Long, String> bodies = new HashMap<>();
		for (Deliveries.Due message : messages) {
			Object data = data(message, firms, entries);
			if (data != null) {
				bodies.put(message.id(), body(message, data));
			}
		}
		return bodies;
	}

	private static List<Long> ids(List<Deliveries.Due> messages, Function<Deliveries.Due, @Nullable Long> id) {
		return messages.stream().map(id).filter(Objects::nonNull).distinct().toList();
	}

	private static @Nullable Object data(Deliveries.Due message, Map<Long, Object> firms, Map<Long, Object> entries) {
		if (message.customerId() != null) {
			return firms.get(message.customerId());
		}
		if (message.interactionId() != null) {
			return entries.get(message.interactionId());
		}
		return message.goneId() == null ? Map.of() : Map.of("id", message.goneId());
	}

	private String body(Deliveries.Due message, Object data) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", message.delivery());
		body.put("event", message.event());
		body.put("occurredAt", message.occurredAt());
		body.put("data", data);
		if (message.customerId() != null && message.goneId() != null) {
			body.put("merged", Map.of("id", message.goneId()));
		}
		return json.writeValueAsString(body);
	}

}
