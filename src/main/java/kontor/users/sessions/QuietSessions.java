package kontor.users.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Stores a session only when there is something to store. */
class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

	private final SessionRepository<S> sessions;

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
	}

	@Override
	public @Nullable QuietSession<S> findById(String id) {
		S found = sessions.findById(id);
		return found == null ? null : new QuietSession<>(found, false);
	}

	@Override
	public void deleteById(String id) {
		sessions.deleteById(id);
	}

}
