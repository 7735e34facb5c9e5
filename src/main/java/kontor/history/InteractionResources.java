package kontor.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries as the API gives them, for modules that send them to other programs. */
@Component
@Transactional(readOnly = true)
public class InteractionResources {

	private final Timeline timeline;

	InteractionResources(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * Entries with two statements; of confidential ones neither subject nor text. Where
	 * processing of the customer or person is restricted there is nothing but the id and
	 * that it is so. Asks for no rights: the caller has made sure that whoever gets them
	 * may see every customer.
	 * @return what Jackson writes as the API's JSON, by id; unknown ids are left out
	 */
	public Map<Long, Object> read(Collection<Long> ids) {
		Map<Long, Object> found = new HashMap<>();
		if (!ids.isEmpty()) {
			timeline.unrestricted(ids)
				.stream()
				.map(InteractionResource::of)
				.forEach((entry) -> found.put(entry.id(), entry.confidential() ? entry.withoutText() : entry));
			timeline.restricted(ids).forEach((id) -> found.put(id, Map.of("id", id, "restricted", true)));
		}
		return found;
	}

}
