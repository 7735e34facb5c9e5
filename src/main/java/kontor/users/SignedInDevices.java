package kontor.users;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.users.sessions.OpenSessions;
import kontor.users.sessions.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a user is signed in: his sessions, and browsers that would begin one without
 * asking.
 */
@Component
class SignedInDevices {

	private final OpenSessions sessions;

	private final RememberedDevices remembered;

	private final ApplicationEventPublisher events;

	SignedInDevices(OpenSessions sessions, RememberedDevices remembered, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.remembered = remembered;
		this.events = events;
	}

	/**
	 * A browser somewhere.
	 *
	 * @param key names it without opening anything
	 * @param remembered whether it stays signed in
	 */
	record Device(String key, @Nullable String browser, @Nullable String system, @Nullable String address,
			Instant since, Instant lastSeen, boolean remembered, boolean current) {

		private static Device of(OpenSessions.Open session, @Nullable String current) {
			Origin origin = session.origin();
			return new Device(keyOf(session.id()), origin == null ? null : origin.browser(),
					origin == null ? null : origin.system(), origin == null ? null : origin.getRemoteAddress(),
					session.since(), session.lastSeen(), session.series() != null, session.id().equals(current));
		}

		private static Device of(RememberedDevices.Known known) {
			return new Device(keyOf(known.series()), known.browser(), known.system(), known.address(),
					known.createdAt(), known.usedAt(), true, false);
		}

	}

	/**
	 * Last seen first.
	 * @param current the session that asks; null if it is another user's
	 */
	List<Device> of(User user, @Nullable String current) {
		List<OpenSessions.Open> open = sessions.of(user.username());
		Set<String> series = open.stream()
			.map(OpenSessions.Open::series)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<Device> devices = new ArrayList<>();
		open.forEach((session) -> devices.add(Device.of(session, current)));
		remembered.of(user.id())
			.stream()
			.filter((known) -> !series.contains(known.series()))
			.forEach((known) -> devices.add(Device.of(known)));
		return devices;
	}

	/**
	 * @return false if the user has none like it, or no more
	 */
	boolean end(User user, String key) {
		boolean ended = end(user, key, sessions.of(user.username())) || remembered.of(user.id())
			.stream()
			.filter((known) -> keyOf(known.series()).equals(key))
			.anyMatch((known) -> {
				remembered.forget(known.series());
				return true;
			});
		if (ended) {
			events.publishEvent(new SessionsEnded(user.username()));
		}
		return ended;
	}

	/** All but the one that asks; null for all. */
	void endOthers(User user, @Nullable String current) {
		String series = null;
		for (OpenSessions.Open session : sessions.of(user.username())) {
			if (session.id().equals(current)) {
				series = session.series();
			}
			else {
				sessions.end(session.id());
			}
		}
		remembered.forgetOthers(user.id(), series);
		events.publishEvent(new SessionsEnded(user.username()));
		events.publishEvent(new AccessEnded(user.id()));
	}

	private boolean end(User user, String key, List<OpenSessions.Open> open) {
		return open.stream().filter((session) -> keyOf(session.id()).equals(key)).anyMatch((session) -> {
			sessions.end(session.id());
			if (session.series() != null) {
				remembered.forget(session.series());
			}
			return true;
		});
	}

	private static String keyOf(String secret) {
		return HexFormat.of().formatHex(new Secret(secret).hash(), 0, 8);
	}

}
