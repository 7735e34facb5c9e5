package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import kontor.users.returning.BackToWork;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes who has signed in: back to work, else where he likes to begin; if
 * he must have a second factor first, there before.
 */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

	private static final String LATER = "kontor.back-to-work";

	private final BackToWork backToWork;

	private final StartPages startPages;

	AfterSignIn(BackToWork backToWork, StartPages startPages) {
		this.backToWork = backToWork;
		this.startPages = startPages;
	}

	private record Later(@Nullable String to, @Nullable String unsent) implements Serializable {

	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException, ServletException {
		go(who, request.getParameter("to"), request.getParameter("unsent"), request, response);
	}

	/**
	 * @param to the address asked for, as it came from outside
	 * @param unsent a form that came in without session, as JSON
	 */
	void go(Authentication who, @Nullable String to, @Nullable String unsent, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		if (who.getPrincipal() instanceof SignedIn user && user.mustSetUp()) {
			request.getSession().setAttribute(LATER, new Later(to, unsent));
			response.sendRedirect(TwoFactorController.PAGE);
		}
		else {
			backToWork.go(destination(to, who), unsent, request, response);
		}
	}

	private @Nullable String destination(@Nullable String to, @Nullable Authentication who) {
		boolean open = to == null || to.isEmpty();
		return open && who != null && who.getPrincipal() instanceof SignedIn user ? startPages.of(user) : to;
	}

	/** After setting up. */
	void resume(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		HttpSession session = request.getSession();
		if (session.getAttribute(LATER) instanceof Later later) {
			session.removeAttribute(LATER);
			Authentication who = SecurityContextHolder.getContext().getAuthentication();
			backToWork.go(destination(later.to(), who), later.unsent(), request, response);
		}
		else {
			response.sendRedirect(TwoFactorController.PAGE);
		}
	}

}
