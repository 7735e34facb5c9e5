package kontor.users.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Stores a session only when there is something to store. Spring Session's filter reads a
 * session again as soon as it has handed it over: it gets the one it has.
 */
class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

	private final SessionRepository<S> sessions;

	private final ThreadLocal<@Nullable QuietSession<S>> handedOver = new ThreadLocal<>();

	QuietSessions(SessionRepository<S> sessions) {
		this.sessions = sessions;
	}

	@Override
	public QuietSession<S> createSession() {
		return new QuietSession<>(sessions.createSession(), true);
	}

	@Override
	public void save(QuietSession<S> session) {
		if (session.isChanged()) {
			sessions.save(session.inner());
			session.stored();
		}
		handedOver.set(session);
	}

	@Override
	public @Nullable QuietSession<S> findById(String id) {
		QuietSession<S> known = handedOver.get();
		if (known != null && known.getId().equals(id)) {
			return known;
		}
		S found = sessions.findById(id);
		return found == null ? null : new QuietSession<>(found, false);
	}

	@Override
	public void deleteById(String id) {
		forget();
		sessions.deleteById(id);
	}

	/** The request is over: the next one reads what others may have changed. */
	void forget() {
		handedOver.remove();
	}

}
