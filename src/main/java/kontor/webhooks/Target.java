package kontor.webhooks;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that messages go to, as somebody typed it: http or https, a host and no
 * user.
 */
record Target(URI uri) {

	private static final Pattern AUTHORITY = Pattern.compile("(?i)^(https?://)([^/?#:@\\[\\]]+)(.*)$");

	private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]|(?i)0x[0-9a-f.x]+");

	/**
	 * @return empty where the text is no such address
	 */
	static Optional<Target> of(@Nullable String typed) {
		try {
			URI uri = new URI(ascii(String.valueOf(typed).strip()));
			boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
			boolean port = uri.getPort() == -1 || uri.getPort() > 0 && uri.getPort() < 65_536;
			return web && port && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(new Target(uri))
					: Optional.empty();
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Umlauts in the host's name as the net writes them. */
	private static String ascii(String typed) {
		Matcher parts = AUTHORITY.matcher(typed);
		return parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : typed;
	}

	boolean isEncrypted() {
		return "https".equalsIgnoreCase(uri.getScheme());
	}

	/** Lower case, without a last dot; an address of IPv6 in brackets. */
	String host() {
		String host = uri.getHost().toLowerCase(Locale.ROOT);
		return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
	}

	int port() {
		return uri.getPort() != -1 ? uri.getPort() : isEncrypted() ? 443 : 80;
	}

	/** Whether the host is an address and no name. */
	boolean isLiteral() {
		return LITERAL.matcher(host()).matches();
	}

	/** As the header Host says it. */
	String authority() {
		return uri.getPort() == -1 ? host() : host() + ":" + uri.getPort();
	}

	/** What counts as one and the same target. */
	String label() {
		return host() + ":" + port();
	}

	/** The same with an address in the place of the host's name. */
	URI at(InetAddress address) {
		String literal = address.getHostAddress().replaceFirst("%.*", "");
		String host = literal.contains(":") ? "[" + literal + "]" : literal;
		String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
		String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
		return URI.create((isEncrypted() ? "https://" : "http://") + host + ":" + port() + path + query);
	}

}
