package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kontor.KontorTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KontorTest
class SecurityHeadersTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void everyPageForbidsScriptsAndStylesFromElsewhere() {
		String name = "h" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create(name, "Hanna", Set.of(Role.ADMIN, Role.MANAGEMENT), Browser.PASSWORD);
		Browser browser = new Browser(mvc).signIn(name);
		for (String path : pages()) {
			MvcTestResult page = browser.get(path);
			assertThat(page).as(path).hasHeader("Content-Security-Policy", SecurityHeaders.CONTENT);
			assertThat(page).as(path)
				.hasHeader("X-Content-Type-Options", "nosniff")
				.hasHeader("Referrer-Policy", "same-origin")
				.hasHeader("X-Frame-Options", "DENY")
				.doesNotContainHeader("Strict-Transport-Security");
			assertThat(page).as(path).headers().containsHeader("Permissions-Policy");
		}
		assertThat(SecurityHeaders.CONTENT).doesNotContain("unsafe").contains("form-action 'self'");
	}

	@Test
	void strangersSeeNoPage() {
		Set<String> open = Set.of("/login", "/error");
		for (String path : pages()) {
			if (!open.contains(path) && !path.matches("/(setup|password|calendar/feed)/.*")) {
				assertThat(mvc.get().uri(path).exchange().getResponse().getStatus()).as(path).isIn(302, 401);
			}
		}
	}

	@Test
	void cookiesAreShielded() {
		String name = "c" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create(name, "Carl", Set.of(Role.SALES), Browser.PASSWORD);
		Browser browser = new Browser(mvc);
		browser.get("/login");
		browser.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		for (String cookie : new String[] { "KONTOR_SESSION", "KONTOR_CSRF", RememberMe.COOKIE }) {
			assertThat(browser.cookie(cookie).isHttpOnly()).as(cookie).isTrue();
			assertThat(browser.cookie(cookie).getAttribute("SameSite")).as(cookie).isEqualTo("Lax");
		}
	}

	@Test
	void strictTransportOnHttpsOnly() {
		assertThat(mvc.get().uri("https://localhost/login").secure(true)).headers()
			.containsHeader("Strict-Transport-Security");
	}

	@Test
	void filesMayBeKeptByBrowsersAndNeedNoSignIn() {
		MvcTestResult health = mvc.get().uri("/actuator/health").exchange();
		assertThat(health).hasStatusOk().doesNotContainHeader("Set-Cookie");
		assertThat(mvc.get().uri("/actuator/env")).hasStatus(302);
	}

	/** Every page that takes GET, with 1 for each number in its path. */
	private Set<String> pages() {
		Set<String> pages = new TreeSet<>();
		handlers.getHandlerMethods().forEach((mapping, handler) -> {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			boolean own = handler.getBeanType().getPackageName().startsWith("kontor");
			if (own && methods.contains(RequestMethod.GET)) {
				mapping.getPatternValues().forEach((path) -> pages.add(path.replaceAll("\\{[^}]*}", "1")));
			}
		});
		return pages;
	}

}
