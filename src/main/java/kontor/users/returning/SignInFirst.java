package kontor.users.returning;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers who is not signed in, or no more: with the sign-in page, which leads back to
 * the page asked for and brings a posted form along.
 */
@Component
public class SignInFirst implements AuthenticationEntryPoint {

	/** Request attribute: the form, as JSON. */
	public static final String UNSENT = "kontor.unsent";

	/** Request attribute: set if the form was too large to come along. */
	public static final String LOST = "kontor.unsent.lost";

	/** The sign-in page for requests that were no plain GET. */
	public static final String PAGE = "/login/again";

	private final KnownForms forms;

	private final JsonMapper json;

	SignInFirst(KnownForms forms, JsonMapper json) {
		this.forms = forms;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if ("POST".equals(request.getMethod()) && forms.contain(address(request))) {
			bring(request);
			letHtmxReplaceThePage(request, response);
			request.getRequestDispatcher(PAGE).forward(request, response);
		}
		else if (isHtmx(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			boolean page = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
			response.sendRedirect(Destination.signIn(page ? Destination.of(address(request)) : Destination.HOME));
		}
	}

	private void bring(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		UnsentForm form = UnsentForm.of(address(request), page(request), request.getParameterMap(),
				type.startsWith("multipart/"));
		String text = json.writeValueAsString(form);
		boolean fits = text.length() <= UnsentForm.LONGEST;
		request.setAttribute(fits ? UNSENT : LOST, fits ? text : Boolean.TRUE);
	}

	/** htmx shows only successful answers, and only a part of them. */
	private static void letHtmxReplaceThePage(HttpServletRequest request, HttpServletResponse response) {
		if (isHtmx(request)) {
			response.setHeader("HX-Retarget", "body");
			response.setHeader("HX-Reswap", "innerHTML");
			response.setHeader("HX-Reselect", "#content");
		}
	}

	/** Whether a script asks that shows only a part of the answer. */
	public static boolean isHtmx(HttpServletRequest request) {
		return "true".equals(request.getHeader("HX-Request"));
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + (query == null ? "" : "?" + query);
	}

	private static @Nullable String page(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		try {
			String path = referer == null ? null : URI.create(referer).getRawPath();
			return path != null && Destination.isInside(path) ? path : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
