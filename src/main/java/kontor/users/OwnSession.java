package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
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
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.authorities()));
		SecurityContextHolder.setContext(context);
		sessions.saveContext(context, request, response);
	}

}
