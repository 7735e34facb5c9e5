package kontor.users.sessions;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody has signed in, and with what; his session keeps it. */
public class Origin extends WebAuthenticationDetails {

	private static final long serialVersionUID = 1;

	private final @Nullable String browser;

	private final @Nullable String system;

	private Origin(String address, UserAgent agent) {
		super(address, null);
		this.browser = agent.browser();
		this.system = agent.system();
	}

	public static Origin of(HttpServletRequest request) {
		return new Origin(request.getRemoteAddr(), UserAgent.of(request.getHeader(HttpHeaders.USER_AGENT)));
	}

	/** Null if it is none that Kontor knows. */
	public @Nullable String browser() {
		return browser;
	}

	/** Null if it is none that Kontor knows. */
	public @Nullable String system() {
		return system;
	}

}
