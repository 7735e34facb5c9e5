package kontor.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kontor.KontorTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing a contact down with the keyboard alone. */
@KontorTest
class CaptureJourneyTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private History history;

	@Value("${local.server.port}")
	private int port;

	private HistoryWorld world;

	private Playwright playwright;

	private Page page;

	@BeforeEach
	void open() {
		Assumptions.assumeTrue(Files.exists(CHROMIUM), "no Chromium here");
		world = new HistoryWorld(jdbc, transaction);
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu")));
		page = browser.newPage(new Browser.NewPageOptions().setLocale("de-DE"));
		page.setDefaultTimeout(60_000);
		signIn();
	}

	@AfterEach
	void close() {
		if (playwright != null) {
			playwright.close();
		}
	}

	private void signIn() {
		transaction.executeWithoutResult((status) -> jdbc.sql("update users set password_hash = ? where id = ?")
			.params("{bcrypt}" + new BCryptPasswordEncoder(4).encode("geheim"), world.author.id())
			.update());
		String username = jdbc.sql("select username from users where id = ?")
			.param(world.author.id())
			.query(String.class)
			.single();
		page.navigate(url("/login"));
		page.fill("[name=username]", username);
		page.fill("[name=password]", "geheim");
		page.keyboard().press("Enter");
		page.waitForSelector("#new-entry");
	}

	@Test
	void fromTheCardTwoKeysAndTheTextAreEnough() {
		page.navigate(url("/customers/" + world.customer));
		page.keyboard().press("n");
		page.keyboard().type("Ruft wegen der Stühle zurück");
		page.keyboard().press("Control+Enter");
		page.waitForSelector("#entries >> text=Ruft wegen der Stühle zurück");
		assertThat(page.url()).isEqualTo(url("/customers/" + world.customer));
		picture("card");
	}

	@Test
	void fromAnyPageTheFormOpensWithTheCustomerOnScreen() {
		page.navigate(url("/customers/" + world.customer + "/history"));
		page.keyboard().press("n");
		page.waitForSelector("#capture[open] textarea:focus");
		picture("dialog");
		page.keyboard().type("Aus dem Fenster notiert");
		page.keyboard().press("Control+Enter");
		page.waitForSelector("#entries >> text=Aus dem Fenster notiert");
	}

	@Test
	void theCustomerIsFoundWhileTyping() {
		page.navigate(url("/tasks"));
		page.keyboard().press("n");
		page.waitForSelector("#capture[open] [name=customerName]:focus");
		page.keyboard().type(number());
		page.waitForSelector("#capture [role=option]");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.fill("#capture textarea", "Kunde getippt");
		page.keyboard().press("Control+Enter");
		page.waitForSelector(".k-notice >> text=Möbelhaus Groß GmbH");
		assertThat(page.url()).isEqualTo(url("/tasks"));
	}

	@Test
	void escapeAsksBeforeTextIsLost() {
		page.navigate(url("/tasks"));
		page.keyboard().press("n");
		page.waitForSelector("#capture[open]");
		page.fill("#capture textarea", "halb fertig");
		page.onceDialog((question) -> question.dismiss());
		page.keyboard().press("Escape");
		assertThat(page.isVisible("#capture textarea")).isTrue();
		page.onceDialog((question) -> question.accept());
		page.keyboard().press("Escape");
		page.waitForCondition(() -> !page.isVisible("#capture textarea"));
	}

	@Test
	void anEntryOpensInPlaceAndOlderOnesFollow() {
		for (int i = 0; i < 27; i++) {
			history.record(world.note("Nummer " + i + " " + "lang ".repeat(100) + "Schluss"), world.author);
		}
		page.navigate(url("/customers/" + world.customer));
		page.click("#entries article >> nth=0 >> text=mehr");
		page.waitForSelector("#entries article >> text=Schluss");
		page.click(".k-older a");
		page.waitForSelector("#entries article >> text=Nummer 0 ");
		assertThat(page.locator("#entries article").count()).isEqualTo(27);
		page.click(".k-chip >> text=Fax");
		page.waitForSelector(".k-chip[aria-current] >> text=Fax");
		assertThat(page.url()).isEqualTo(url("/customers/" + world.customer));
		assertThat(page.locator("#entries article").count()).isZero();
	}

	private void picture(String name) {
		if (System.getProperty("kontor.pictures") != null) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of(System.getProperty("kontor.pictures"), name + ".png")));
		}
	}

	private String number() {
		return jdbc.sql("select number from customers where id = ?").param(world.customer).query(String.class).single();
	}

	private String url(String path) {
		return "http://localhost:" + port + path;
	}

}
