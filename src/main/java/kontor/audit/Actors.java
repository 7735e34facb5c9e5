package kontor.audit;

import jakarta.servlet.http.HttpServletRequest;
import kontor.users.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds out who acts, and from where. */
@Component
class Actors {

	private final boolean command;

	Actors(Environment environment) {
		command = environment.containsProperty("kontor.command");
	}

	/**
	 * @return null where Kontor works by itself
	 */
	@Nullable Actor current() {
		Actor deputy = Actor.deputy();
		if (deputy != null) {
			return deputy;
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Long user = authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who.viewer().id()
				: null;
		return user == null && !command && request() == null ? null : of(user);
	}

	/** The same, also where Kontor works by itself. */
	Actor known() {
		Actor current = current();
		return current == null ? of(null) : current;
	}

	/**
	 * @param user who acts from where the work was asked for; null: nobody is signed in
	 */
	Actor of(@Nullable Long user) {
		HttpServletRequest request = request();
		if (request != null) {
			return new Actor(user, request.getRequestURI().startsWith("/api/") ? "API" : "PAGE",
					request.getRemoteAddr());
		}
		return command ? new Actor(user, "COMMAND", System.getProperty("user.name")) : new Actor(user, "JOB", null);
	}

	private static @Nullable HttpServletRequest request() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				? attributes.getRequest() : null;
	}

}
