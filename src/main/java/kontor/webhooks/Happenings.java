package kontor.webhooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did that somebody wants to hear of: each record once, and a record
 * that is new or gone has not changed besides.
 */
final class Happenings {

	private final Map<EventKind, Map<Long, @Nullable Long>> ids = new EnumMap<>(EventKind.class);

	/**
	 * An event of a record.
	 *
	 * @param event as it is sent
	 * @param goneId of another record that went into this one
	 */
	record Happening(String event, Long id, @Nullable Long goneId) {

	}

	void add(EventKind kind, Collection<Long> some, @Nullable Long gone) {
		Map<Long, @Nullable Long> all = ids.computeIfAbsent(kind, (unused) -> new LinkedHashMap<>());
		some.forEach((id) -> all.put(id, gone));
	}

	/** Those of the kinds, in their order. */
	List<Happening> of(EventKind... kinds) {
		List<Happening> all = new ArrayList<>();
		for (EventKind kind : kinds) {
			ids.getOrDefault(kind, Map.of()).forEach((id, gone) -> {
				if (!isToldOtherwise(kind, id)) {
					all.add(new Happening(kind.text(), id, gone));
				}
			});
		}
		return all;
	}

	private boolean isToldOtherwise(EventKind kind, Long id) {
		return switch (kind) {
			case CUSTOMER_CHANGED -> has(EventKind.CUSTOMER_CREATED, id) || has(EventKind.CUSTOMER_DELETED, id)
					|| has(EventKind.CUSTOMER_RESTORED, id) || has(EventKind.CUSTOMER_MERGED, id);
			case INTERACTION_CHANGED -> has(EventKind.INTERACTION_RECORDED, id);
			default -> false;
		};
	}

	private boolean has(EventKind kind, Long id) {
		return ids.getOrDefault(kind, Map.of()).containsKey(id);
	}

}
