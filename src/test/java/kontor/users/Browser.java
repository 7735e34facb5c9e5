package kontor.users;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Keeps cookies and sends the token of the page's form, as a browser does; for tests that
 * sign in for real.
 */
public class Browser {

	/** What every account of these tests has. */
	public static final String PASSWORD = "correct horse battery";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final MockMvcTester mvc;

	private final String address;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	public Browser(MockMvcTester mvc) {
		this(mvc, "127.0.0.1");
	}

	Browser(MockMvcTester mvc, String address) {
		this.mvc = mvc;
		this.address = address;
	}

	public Browser signIn(String username) {
		post("/login", "username", username, "password", PASSWORD);
		if (cookie("KONTOR_SESSION") == null) {
			throw new IllegalStateException(username + " cannot sign in");
		}
		return this;
	}

	public MvcTestResult get(String path) {
		return send(mvc.get().uri(path));
	}

	public MvcTestResult post(String path, String... fields) {
		return send(filled(path, fields).param("_csrf", csrf()));
	}

	public MockMvcRequestBuilder filled(String path, String... fields) {
		MockMvcRequestBuilder request = mvc.post().uri(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request;
	}

	public MvcTestResult send(MockMvcRequestBuilder request) {
		MvcTestResult result = sendOnce(request);
		String forward = result.getResponse().getForwardedUrl();
		return forward != null && forward.startsWith("/login/") ? follow(result.getRequest(), forward) : result;
	}

	/** MockMvc only notes a forward; here it happens. */
	private MvcTestResult follow(MockHttpServletRequest first, String forward) {
		MockMvcRequestBuilder second = mvc.post().uri(forward);
		first.getParameterMap().forEach(second::param);
		for (String name : Collections.list(first.getAttributeNames())) {
			if (name.startsWith("kontor.") && first.getAttribute(name) != null) {
				second.requestAttr(name, first.getAttribute(name));
			}
		}
		return sendOnce(second.with((request) -> {
			request.setDispatcherType(DispatcherType.FORWARD);
			return request;
		}));
	}

	public MvcTestResult sendOnce(MockMvcRequestBuilder request) {
		if (!cookies.isEmpty()) {
			request.cookie(cookies.values().toArray(Cookie[]::new));
		}
		MvcTestResult result = request.remoteAddress(address).exchange();
		for (Cookie cookie : result.getResponse().getCookies()) {
			set(cookie);
		}
		return result;
	}

	/** The token that forms carry. */
	public String csrf() {
		Matcher token = TOKEN.matcher(body(get("/login")));
		if (!token.find()) {
			token = TOKEN.matcher(body(get("/account")) + body(get("/account/two-factor")));
			token.find();
		}
		return token.group(1);
	}

	static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Nullable Cookie cookie(String name) {
		return cookies.get(name);
	}

	void set(Cookie cookie) {
		if (cookie.getMaxAge() == 0) {
			cookies.remove(cookie.getName());
		}
		else {
			cookies.put(cookie.getName(), cookie);
		}
	}

	void forget(String name) {
		cookies.remove(name);
	}

}
