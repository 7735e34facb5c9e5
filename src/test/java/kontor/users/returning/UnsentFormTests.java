package kontor.users.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.HtmlUtils;

@KontorTest
class UnsentFormTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transaction;

	Browser browser;

	String name;

	@BeforeEach
	void somebodyWhoseSessionHasEnded() {
		name = "e" + UUID.randomUUID().toString().substring(0, 8);
		accounts.create(name, "Emil", Set.of(Role.SALES), Browser.PASSWORD);
		browser = new Browser(mvc).signIn(name);
	}

	@Test
	void aFormPostedTooLateComesBackAfterSignIn() {
		MvcTestResult page = postTooLate("/account/tokens", "label", "Größe \"M\" <b>");
		assertThat(page).hasStatus(401).bodyText().contains("Ihre Eingabe ist nicht verloren");
		MvcTestResult signedIn = signIn(page);
		assertThat(signedIn).hasStatusOk()
			.bodyText()
			.contains("action=\"/account/tokens\"")
			.contains("name=\"label\" value=\"Größe &quot;M&quot; &lt;b&gt;\"")
			.contains("Noch nicht abgesendet");
		assertThat(browser.post("/account/tokens", "label", "Größe \"M\" <b>", "password", Browser.PASSWORD))
			.hasStatusOk()
			.bodyText()
			.contains("kontor_");
	}

	@Test
	void aWrongPasswordInBetweenLosesNothing() {
		MvcTestResult page = postTooLate("/account/tokens", "label", "Kasse");
		MvcTestResult again = browser.post("/login", "username", name, "password", "wrong password", "unsent",
				carried(page));
		assertThat(again).hasStatus(401);
		assertThat(signIn(again)).bodyText().contains("value=\"Kasse\"");
	}

	@Test
	void passwordsDoNotTravel() {
		MvcTestResult page = postTooLate("/account/password", "oldPassword", "this is secret", "password", "this too");
		assertThat(page).bodyText().doesNotContain("this is secret").doesNotContain("this too");
	}

	@Test
	void htmxReplacesThePageByTheSignIn() {
		String token = browser.csrf();
		endSession();
		MvcTestResult page = browser.sendOnce(mvc.post()
			.uri("/account/tokens")
			.param("_csrf", token)
			.param("label", "Kasse")
			.header("HX-Request", "true"));
		assertThat(page).hasStatusOk()
			.hasHeader("HX-Retarget", "body")
			.hasHeader("HX-Reselect", "#content")
			.hasForwardedUrl(SignInFirst.PAGE);
		assertThat(browser.send(mvc.get().uri("/account").header("HX-Request", "true"))).hasStatus(401)
			.hasBodyTextEqualTo("");
	}

	@Test
	void filesHaveToBeChosenAgain() {
		String token = browser.csrf();
		endSession();
		MvcTestResult page = browser.send(mvc.post()
			.uri("/account/tokens")
			.contentType("multipart/form-data; boundary=x")
			.param("_csrf", token)
			.param("label", "Anlage")
			.header("Referer", "http://localhost/account/tokens"));
		assertThat(signIn(page)).bodyText()
			.contains("wählen Sie sie neu")
			.contains("href=\"/account/tokens\"")
			.doesNotContain("action=\"/account/tokens\"");
	}

	@Test
	void hugeFormsAreNotCarried() {
		MvcTestResult page = postTooLate("/account/tokens", "label", "ä".repeat(UnsentForm.LONGEST));
		assertThat(page).hasStatus(401).bodyText().contains("zu groß").doesNotContain("name=\"unsent\"");
	}

	@Test
	void withoutTokenNothingComesBack() {
		endSession();
		assertThat(mvc.post().uri("/account/tokens").param("label", "Kasse")).hasStatus(403)
			.bodyText()
			.doesNotContain("Kasse");
	}

	@Test
	void onlyFormsOfKontorAreSentAgain() {
		for (String address : new String[] { "https://evil.example/x", "//evil.example/x", "/logout", "/login",
				"/nothing/here", "/account/tokens/../../x\\y", "/api/v1/customers" }) {
			String form = "{\"address\":\"%s\",\"page\":null,\"fields\":{\"a\":[\"b\"]},\"files\":false}"
				.formatted(address);
			MvcTestResult signedIn = new Browser(mvc).post("/login", "username", name, "password", Browser.PASSWORD,
					"unsent", form);
			assertThat(signedIn).as(address).hasRedirectedUrl("/");
		}
		assertThat(
				new Browser(mvc).post("/login", "username", name, "password", Browser.PASSWORD, "unsent", "{rubbish"))
			.hasRedirectedUrl("/");
	}

	private MvcTestResult postTooLate(String path, String... fields) {
		String token = browser.csrf();
		endSession();
		return browser.send(browser.filled(path, fields).param("_csrf", token));
	}

	private void endSession() {
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("delete from sessions where principal_name = :name").param("name", name).update());
	}

	private MvcTestResult signIn(MvcTestResult page) {
		return browser.post("/login", "username", name, "password", Browser.PASSWORD, "unsent", carried(page));
	}

	private static String carried(MvcTestResult page) {
		String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		Matcher unsent = Pattern.compile("name=\"unsent\" value=\"([^\"]*)\"").matcher(body);
		assertThat(unsent.find()).isTrue();
		return HtmlUtils.htmlUnescape(unsent.group(1));
	}

}
