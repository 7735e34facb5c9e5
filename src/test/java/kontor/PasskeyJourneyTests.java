package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A device with a finger's print, played by the browser itself. */
@KontorTest
@ExtendWith(Chrome.class)
class PasskeyJourneyTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private Visitor visitor;

	private CDPSession device;

	@BeforeEach
	void somebodyWithAPasskey(Page page) {
		device = device(page);
		visitor = Visitor.with(accounts, Role.SALES).signIn(page);
		page.navigate("/account/two-factor");
		page.fill("[name=label]", "Laptop im Büro");
		page.click("[data-passkey]");
		page.waitForSelector("[data-passkey-trouble] >> text=Kennwort");
		page.fill("[name=password]", Browser.PASSWORD);
		page.click("[data-passkey]");
		page.waitForSelector("#recovery-codes li");
		page.click("#recovery-codes button");
		page.waitForSelector("#two-factor >> text=Laptop im Büro");
	}

	@Test
	void aPasskeyIsEnoughToSignInAndLeadsBack(Page page) {
		page.context().clearCookies();
		page.navigate("/account/tokens");
		page.click("[data-passkey=get]");
		page.waitForSelector("#tokens");
		page.navigate("/account/two-factor");
		page.waitForSelector("#two-factor >> text=zuletzt benutzt");
		assertThat(uses()).isEqualTo(2);
	}

	@Test
	void afterThePasswordItIsTheSecondStep(Page page) {
		page.context().clearCookies();
		page.navigate("/login");
		page.fill("[name=username]", visitor.username());
		page.fill("[name=password]", Browser.PASSWORD);
		page.keyboard().press("Enter");
		page.waitForSelector("#second-step");
		page.setViewportSize(360, 780);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		page.click("[data-passkey=get]");
		page.waitForSelector("#new-entry");
	}

	@Test
	void whoIsNotTheOneIsRefused(Page page) {
		page.context().clearCookies();
		JsonObject unverified = new JsonObject();
		unverified.addProperty("authenticatorId", authenticator);
		unverified.addProperty("isUserVerified", false);
		device.send("WebAuthn.setUserVerified", unverified);
		page.navigate("/login");
		page.click("[data-passkey=get]");
		page.waitForSelector("[data-passkey-trouble] >> text=nicht geklappt");
		assertThat(uses()).isEqualTo(1);
	}

	@Test
	void aRemovedPasskeyIsNoLongerOne(Page page) {
		page.fill("[name=password]", Browser.PASSWORD);
		page.click("[formaction$=deletion]");
		page.waitForSelector("text=Zurzeit genügt Ihr Kennwort");
		page.context().clearCookies();
		page.navigate("/login");
		page.click("[data-passkey=get]");
		page.waitForSelector("text=Dieser Passkey gilt hier nicht");
		visitor.signIn(page);
	}

	private String authenticator;

	private CDPSession device(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject added = new JsonObject();
		added.add("options", options);
		authenticator = session.send("WebAuthn.addVirtualAuthenticator", added).get("authenticatorId").getAsString();
		return session;
	}

	/** How often the device has signed. */
	private long uses() {
		return jdbc.sql("select signature_count from passkeys where user_id = ?")
			.param(visitor.viewer().id())
			.query(Long.class)
			.single();
	}

}
