package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Somebody whose password was right and who has to prove himself a second time. To all
 * pages he is a stranger.
 *
 * @param remember whether his browser is to stay signed in
 * @param to where he wanted to go
 * @param unsent a form that came in without session, as JSON
 */
record HalfSignedIn(long user, String username, Instant since, boolean remember, @Nullable String to,
		@Nullable String unsent) implements Serializable {

	static final Duration VALID = Duration.ofMinutes(5);

	/** Longer, so that what he had typed is not lost with it. */
	private static final Duration KEPT = Duration.ofMinutes(60);

	private static final String ATTRIBUTE = "kontor.half-signed-in";

	boolean isLate() {
		return since.plus(VALID).isBefore(Instant.now());
	}

	/** Begins a new session; whatever ends the user's sessions ends this one, too. */
	void keep(HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval((int) KEPT.toSeconds());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
		session.setAttribute(ATTRIBUTE, this);
	}

	static Optional<HalfSignedIn> of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half ? Optional.of(half)
				: Optional.empty();
	}

	static void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
