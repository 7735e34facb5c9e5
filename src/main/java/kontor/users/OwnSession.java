package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kontor.users.sessions.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** What the session of this request knows of its user. */
@Component
class OwnSession {

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	/** From now on. */
	void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		save(who, before == null ? null : before.getDetails(), request, response);
	}

	/** Signs in. */
	Authentication begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
		return save(who, Origin.of(request), request, response);
	}

	private Authentication save(SignedIn who, @Nullable Object details, HttpServletRequest request,
			HttpServletResponse response) {
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(who, null,
				who.authorities());
		token.setDetails(details);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(token);
		SecurityContextHolder.setContext(context);
		sessions.saveContext(context, request, response);
		return token;
	}

}
