package kontor.users;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import kontor.users.sessions.OpenSessions;
import kontor.users.sessions.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie of a browser that stays signed in. */
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

	static final String COOKIE = "KONTOR_REMEMBER";

	static final String PARAMETER = "remember";

	/** Marks the tokens made here; it is no secret, for they never leave the server. */
	static final String KEY = "kontor";

	private final RememberedDevices devices;

	private final Rights rights;

	RememberMe(RememberedDevices devices, Rights rights) {
		this.rights = rights;
		this.devices = devices;
	}

	@Override
	public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
		String[] parts = read(request);
		if (parts == null) {
			return null;
		}
		Optional<RememberedDevices.Return> back = devices.comeBack(parts[0], parts[1]);
		if (back.isEmpty()) {
			write(request, response, "", Duration.ZERO);
			return null;
		}
		keep(request, response, back.get().ticket());
		request.getSession().setAttribute(OpenSessions.SERIES, parts[0]);
		return authentication(rights.signedIn(back.get().user()), request);
	}

	@Override
	public void loginFail(HttpServletRequest request, HttpServletResponse response) {
		// a wrong password says nothing about the browser
	}

	@Override
	public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
		if (request.getParameter(PARAMETER) != null && who.getPrincipal() instanceof SignedIn user) {
			remember(user.viewer().id(), request, response);
		}
	}

	/** Lets this browser stay signed in. */
	void remember(long user, HttpServletRequest request, HttpServletResponse response) {
		RememberedDevices.Ticket ticket = devices.remember(user, Origin.of(request));
		request.getSession().setAttribute(OpenSessions.SERIES, ticket.series());
		keep(request, response, ticket);
	}

	/** What this browser is remembered by; null if it is not. */
	static @Nullable String series(HttpServletRequest request) {
		String[] parts = read(request);
		return parts == null ? null : parts[0];
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
		String[] parts = read(request);
		if (parts != null) {
			devices.forget(parts[0]);
			write(request, response, "", Duration.ZERO);
		}
	}

	private static Authentication authentication(SignedIn who, HttpServletRequest request) {
		RememberMeAuthenticationToken token = new RememberMeAuthenticationToken(KEY, who, who.authorities());
		token.setDetails(Origin.of(request));
		return token;
	}

	private static String @Nullable [] read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.");
		return parts.length == 2 ? parts : null;
	}

	private static void keep(HttpServletRequest request, HttpServletResponse response,
			RememberedDevices.Ticket ticket) {
		if (ticket.secret() != null) {
			write(request, response, ticket.series() + "." + ticket.secret().text(), RememberedDevices.VALID);
		}
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
		ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
			.path("/")
			.maxAge(age)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
