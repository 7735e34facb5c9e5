package kontor.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody came from, as a form or link tells it. */
public final class BackLink {

	private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

	private BackLink() {
	}

	/**
	 * @param otherwise taken where the address is missing or leads away from this server
	 */
	public static String of(@Nullable String address, String otherwise) {
		return address != null && LOCAL.matcher(address).matches() ? address : otherwise;
	}

}
