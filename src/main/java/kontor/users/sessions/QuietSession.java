package kontor.users.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that knows whether it has something to store. That it was looked at is worth
 * a write once a minute only.
 */
class QuietSession<S extends Session> implements Session {

	private static final Duration WORTH_NOTING = Duration.ofMinutes(1);

	private final S session;

	private boolean changed;

	QuietSession(S session, boolean changed) {
		this.session = session;
		this.changed = changed;
	}

	S inner() {
		return session;
	}

	boolean isChanged() {
		return changed;
	}

	void stored() {
		changed = false;
	}

	@Override
	public void setLastAccessedTime(Instant time) {
		if (changed || session.getLastAccessedTime().plus(WORTH_NOTING).isBefore(time)) {
			changed = true;
			session.setLastAccessedTime(time);
		}
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		changed = true;
		session.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		if (session.getAttribute(name) != null) {
			changed = true;
			session.removeAttribute(name);
		}
	}

	@Override
	public String changeSessionId() {
		changed = true;
		return session.changeSessionId();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		changed = true;
		session.setMaxInactiveInterval(interval);
	}

	@Override
	public String getId() {
		return session.getId();
	}

	@Override
	public <T> @Nullable T getAttribute(String name) {
		return session.getAttribute(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return session.getAttributeNames();
	}

	@Override
	public Instant getCreationTime() {
		return session.getCreationTime();
	}

	@Override
	public Instant getLastAccessedTime() {
		return session.getLastAccessedTime();
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return session.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return session.isExpired();
	}

}
