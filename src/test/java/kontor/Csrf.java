package kontor;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends what a form of Kontor sends: the cookie and the hidden field that belong
 * together. Spring Security's own helper swaps the application's repository for all later
 * tests.
 */
public final class Csrf {

	private static final String TOKEN = "0a6ff1b2-6f0e-4d37-9d0c-5a3f86e8d0b1";

	private Csrf() {
	}

	public static RequestPostProcessor csrf() {
		byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[2 * token.length];
		System.arraycopy(token, 0, masked, token.length, token.length);
		String field = Base64.getUrlEncoder().encodeToString(masked);
		return (request) -> {
			Cookie[] before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
			Cookie[] all = Arrays.copyOf(before, before.length + 1);
			all[before.length] = new Cookie("KONTOR_CSRF", TOKEN);
			request.setCookies(all);
			request.addParameter("_csrf", field);
			return request;
		};
	}

}
