package kontor.webhooks;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another program that wants to hear of something.
 *
 * @param failingSince since when nothing arrives; null where the last message did
 * @param waiting how many messages wait, up to {@link Subscriptions#COUNTED}
 */
record Subscription(long id, String name, String url, Set<EventKind> events, boolean ownNetwork, State state,
		long version, @Nullable Instant failingSince, @Nullable Instant lastSuccessAt, long waiting) {

	/** Whether messages are sent. */
	enum State {

		ACTIVE, OFF,

		/** Kontor stopped it, for nothing arrived for days. */
		FAILED

	}

	Target target() {
		return Target.of(url).orElseThrow(() -> new IllegalStateException("No address: " + url));
	}

	/** How it stands, for people. */
	public String standing() {
		if (state != State.ACTIVE) {
			return state.name();
		}
		return failingSince != null ? "FAILING" : lastSuccessAt == null ? "NEW" : "RUNNING";
	}

	public boolean isManyWaiting() {
		return waiting >= Subscriptions.COUNTED;
	}

}
