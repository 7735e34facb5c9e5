package kontor.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kontor.users.returning.SignInFirst;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever must have a second factor and has none to where he sets one up. */
class SetUpFirst extends OncePerRequestFilter {

	private static final RequestMatcher OPEN = RequestMatchers.anyOf(path(TwoFactorController.PAGE + "/**"),
			path("/logout"), path("/error"));

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignedIn who = ViewerArgument.current();
		if (who == null || !who.mustSetUp() || OPEN.matches(request)) {
			chain.doFilter(request, response);
		}
		else if (SignInFirst.isHtmx(request)) {
			response.setHeader("HX-Redirect", TwoFactorController.PAGE);
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			response.sendRedirect(TwoFactorController.PAGE);
		}
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
