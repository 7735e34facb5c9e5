package kontor.users.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of one user. */
@Component
public class OpenSessions {

	/** Session attribute: by what the browser stays signed in, where it does. */
	public static final String SERIES = "kontor.remembered";

	private final ObjectProvider<JdbcIndexedSessionRepository> sessions;

	OpenSessions(@Qualifier("storedSessions") ObjectProvider<JdbcIndexedSessionRepository> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Somebody signed in somewhere.
	 *
	 * @param series by what the browser stays signed in; null if it does not
	 */
	public record Open(String id, @Nullable Origin origin, Instant since, Instant lastSeen, @Nullable String series) {

		private static Open of(Session session) {
			SecurityContext context = session
				.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
			Authentication who = context == null ? null : context.getAuthentication();
			return new Open(session.getId(), who != null && who.getDetails() instanceof Origin origin ? origin : null,
					session.getCreationTime(), session.getLastAccessedTime(), session.getAttribute(SERIES));
		}

	}

	/** Last seen first; without those who have not passed the second step. */
	public List<Open> of(String username) {
		return signedIn(sessions.getObject(), username);
	}

	public void end(String id) {
		sessions.getObject().deleteById(id);
	}

	private static <S extends Session> List<Open> signedIn(FindByIndexNameSessionRepository<S> sessions,
			String username) {
		return sessions.findByPrincipalName(username)
			.values()
			.stream()
			.filter((session) -> session
				.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null)
			.map(Open::of)
			.sorted(Comparator.comparing(Open::lastSeen).reversed())
			.toList();
	}

}
