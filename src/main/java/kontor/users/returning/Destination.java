package kontor.users.returning;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** An address inside Kontor; never one of another site. */
final class Destination {

	/** The parameter that carries it. */
	static final String PARAMETER = "to";

	static final String HOME = "/";

	private static final int LONGEST = 2000;

	private Destination() {
	}

	/** The address if it is safe to go there, else the start page. */
	static String of(@Nullable String typed) {
		return typed != null && isInside(typed) && !typed.startsWith("/login") && !typed.startsWith("/logout") ? typed
				: HOME;
	}

	static String signIn(String destination) {
		return destination.equals(HOME) || destination.length() > LONGEST ? "/login"
				: "/login?" + PARAMETER + "=" + UriUtils.encode(destination, StandardCharsets.UTF_8);
	}

	/**
	 * Whether it is an absolute path: no host, no scheme, nothing browsers read as one.
	 */
	static boolean isInside(String typed) {
		if (!typed.startsWith("/") || typed.startsWith("//") || typed.contains("\\") || typed.length() > LONGEST) {
			return false;
		}
		try {
			URI uri = new URI(typed);
			return uri.getHost() == null && uri.getScheme() == null && uri.getRawAuthority() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
