package kontor.users.twofactor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * The address people open Kontor by; passkeys hang on it.
 *
 * @param host the name that passkeys are made for
 * @param origin scheme, host and port, as browsers write them
 */
record Site(String host, String origin) {

	/**
	 * @param publicUrl what the settings say; empty to believe the request
	 */
	static Site of(HttpServletRequest request, String publicUrl) {
		if (!publicUrl.isEmpty()) {
			URI uri = URI.create(publicUrl);
			return of(uri.getScheme(), uri.getHost(), uri.getPort());
		}
		return of(request.getScheme(), request.getServerName(), request.getServerPort());
	}

	private static Site of(String scheme, String host, int port) {
		boolean usual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
		return new Site(host, scheme + "://" + host + (usual ? "" : ":" + port));
	}

	/** Browsers make passkeys for names only, and only over encrypted connections. */
	boolean canHavePasskeys() {
		boolean name = !host.matches("[0-9.]+|.*:.*");
		return name && (origin.startsWith("https://") || host.equals("localhost") || host.endsWith(".localhost"));
	}

}
