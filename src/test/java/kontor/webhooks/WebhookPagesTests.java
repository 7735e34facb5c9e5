package kontor.webhooks;

import static kontor.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The admin says who hears of what, and sees what came of it. */
@KontorTest
class WebhookPagesTests {

	private static final String PAGE = "/settings/webhooks";

	private static final Pattern SECRET = Pattern.compile("value=\"(kontor_hook_[\\w-]+)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Subscriptions subscriptions;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Dispatcher dispatcher;

	private WebhookWorld world;

	private Receiver receiver;

	@BeforeEach
	void open() throws IOException {
		world = new WebhookWorld(jdbc, transaction, subscriptions, dispatcher, accounts);
		receiver = new Receiver();
	}

	@AfterEach
	void close() {
		world.clear();
		receiver.close();
	}

	@Test
	void onlyTheAdminComesIn() {
		long id = world.subscribe(receiver.url()).id();
		Viewer boss = Visitor.with(accounts, Role.MANAGEMENT, Role.SALES).viewer();
		for (String path : List.of("", "/new", "/receiving", "/" + id, "/" + id + "/edit")) {
			assertThat(get(path, boss)).as(path).hasStatus(403);
			assertThat(get(path, world.admin)).as(path).hasStatus(200);
		}
		for (String path : List.of("", "/" + id, "/" + id + "/secret", "/" + id + "/deletion", "/" + id + "/test",
				"/" + id + "/deliveries/1/repetition")) {
			assertThat(post(path, boss, form(receiver.url()))).as(path).hasStatus(403);
		}
		assertThat(subscriptions.find(id)).isPresent();
	}

	@Test
	void theSecretIsShownOnceAndRenewed() throws Exception {
		MvcTestResult made = post("", world.admin, form(receiver.url()));
		assertThat(made).hasStatus(200);
		String secret = secret(made);
		Subscription subscription = subscriptions.all().get(0);
		assertThat(subscriptions.secret(subscription.id())).isEqualTo(secret);
		for (String path : List.of("", "/" + subscription.id(), "/" + subscription.id() + "/edit")) {
			assertThat(text(get(path, world.admin))).contains("Webshop &amp; Co").doesNotContain(secret);
		}
		String renewed = secret(post("/" + subscription.id() + "/secret", world.admin, Map.of()));
		assertThat(renewed).isNotEqualTo(secret).isEqualTo(subscriptions.secret(subscription.id()));
	}

	@ParameterizedTest
	@CsvSource({ "shop.example.de, ist keine Adresse im Internet",
			"ftp://shop.example.de/x, ist keine Adresse im Internet",
			"https://ich:wort@shop.example.de/, ist keine Adresse im Internet",
			"http://127.0.0.1/, liegt im eigenen Netz", "http://localhost:8080/, liegt im eigenen Netz",
			"http://[::1]/, liegt im eigenen Netz", "http://2130706433/, liegt im eigenen Netz",
			"http://192.168.1.20/, liegt im eigenen Netz", "'', darf nicht leer sein" })
	void aWrongAddressIsToldAtItsField(String url, String said) throws Exception {
		MvcTestResult answer = post("", world.admin, Map.of("name", "Shop", "url", url, "events", "CUSTOMER_CREATED"));
		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).containsPattern("id=\"url-error\"[^>]*>" + said);
		assertThat(subscriptions.all()).isEmpty();
	}

	@Test
	void someAddressesAreRefusedWhateverIsTicked() throws Exception {
		for (String url : List.of("http://169.254.169.254/latest", "http://0.0.0.0/", "http://[fe80::1]/")) {
			MvcTestResult answer = post("", world.admin, form(url));
			assertThat(answer).hasStatus(422);
			assertThat(text(answer)).containsPattern("id=\"url-error\"[^>]*>dorthin sendet Kontor nie");
		}
	}

	@Test
	void forgedFieldsChangeNothing() throws Exception {
		long id = world.subscribe(receiver.url()).id();
		MvcTestResult unknown = post("", world.admin,
				Map.of("name", "Shop", "url", "https://shop.example.de/", "events", "USER_CREATED"));
		assertThat(unknown).hasStatus(422);
		assertThat(text(unknown)).contains("id=\"events-error\"");
		MvcTestResult none = post("", world.admin, Map.of("name", "Shop", "url", "https://shop.example.de/"));
		assertThat(text(none)).contains("id=\"events-error\"");
		assertThat(post("/" + id, world.admin, with(form(receiver.url()), "version", "7"))).hasStatus(409);
		assertThat(post("/" + id, world.admin, with(form(receiver.url()), "version", "x"))).hasStatus(422);
		assertThat(post("/999999", world.admin, form(receiver.url()))).hasStatus(404);
		assertThat(post("/999999/test", world.admin, Map.of())).hasStatus(404);
		assertThat(post("/999999/secret", world.admin, Map.of())).hasStatus(404);
		assertThat(post("/999999/deletion", world.admin, Map.of())).hasStatus(404);
		assertThat(get("/999999", world.admin)).hasStatus(404);
		assertThat(post("/" + id, world.admin, with(with(form(receiver.url()), "version", "0"), "state", "FAILED")))
			.hasStatus(302);
		assertThat(subscriptions.find(id).orElseThrow().state()).isEqualTo(Subscription.State.OFF);
	}

	@Test
	void aTestMessageArrivesEvenWhereItIsSwitchedOff() throws Exception {
		long id = world.subscribe(receiver.url()).id();
		post("/" + id, world.admin, with(form(receiver.url()), "version", "0"));
		assertThat(post("/" + id + "/test", world.admin, Map.of())).hasStatus(302);
		Receiver.Received received = receiver.next();
		assertThat(received.event()).isEqualTo("ping");
		assertThat(received.json().at("/data").isObject()).isTrue();
		world.await("select from webhook_deliveries where subscription_id = ? and state = 'DONE'", id);
		assertThat(text(get("/" + id, world.admin))).contains("Testnachricht", "angekommen", "Antwort 200", ">ok<");
	}

	@Test
	void theLogTellsWhatFailedAndSendsItAgain() throws Exception {
		receiver.answering(Receiver.Reply.of(410, "<b>weg</b>"));
		long id = world.subscribe(receiver.url(), EventKind.CUSTOMER_CREATED).id();
		long other = world.subscribe(receiver.url(), EventKind.CUSTOMER_ERASED).id();
		long customer = customers.create(CustomerDraft.organisation("Nordwind"), world.admin);
		receiver.next();
		world.await("select from webhook_deliveries where customer_id = ? and attempts = 1", customer);
		String log = text(get("/" + id + "?failed=true", world.admin));
		assertThat(log)
			.contains("Der Empfänger hat die Meldung abgelehnt", "Antwort 410", "nächster Versuch",
					"&lt;b&gt;weg&lt;/b&gt;", "/customers/" + customer, "Kunde angelegt")
			.doesNotContain("Nordwind");
		long delivery = deliveries.log(id, false, null).items().get(0).id();
		assertThat(post("/" + other + "/deliveries/" + delivery + "/repetition", world.admin, Map.of())).hasStatus(404);
		assertThat(post("/" + id + "/deliveries/" + delivery + "/repetition", world.admin, Map.of())).hasStatus(302);
		assertThat(receiver.next().id()).isEqualTo(customer);
		world.await("select from webhook_deliveries where id = ? and state = 'DONE'", delivery);
		assertThat(text(get("/" + id + "?failed=true", world.admin))).contains("Hier steht noch nichts");
	}

	@Test
	void theLogIsWalkedByKey() throws Exception {
		long id = world.subscribe("http://127.0.0.1:9/", EventKind.CUSTOMER_ERASED).id();
		world.change("""
				insert into webhook_deliveries (subscription_id, event, gone_id, state, next_attempt_at)
				select ?, 'customer.erased', n, 'DONE', null from generate_series(1, 120) n""", id);
		int seen = 0;
		String after = null;
		do {
			var page = deliveries.log(id, false, after);
			seen += page.items().size();
			after = page.next();
		}
		while (after != null);
		assertThat(seen).isEqualTo(120);
		assertThat(text(get("/" + id, world.admin))).contains("rel=\"next\"");
		assertThat(get("/" + id + "?after=unsinn", world.admin)).hasStatus(200);
		assertThat(get("/" + id + "?after=eA", world.admin)).hasStatus(200);
	}

	@Test
	void whatWasStoppedIsSaidOnTheStartPage() throws Exception {
		long id = world.subscribe(receiver.url()).id();
		world.change("update webhook_subscriptions set state = 'FAILED' where id = ?", id);
		assertThat(home(world.admin)).contains("Kontor hat angehalten: Webshop");
		assertThat(home(Visitor.with(accounts, Role.SALES).viewer())).doesNotContain("angehalten");
		assertThat(text(get("/" + id, world.admin))).contains("Drei Tage lang kam hier nichts an");
		assertThat(post("/" + id + "/deletion", world.admin, Map.of())).hasStatus(302);
		assertThat(home(world.admin)).doesNotContain("angehalten");
	}

	private String home(Viewer viewer) throws UnsupportedEncodingException {
		return text(web.get().uri("/").with(HistoryWorld.as(viewer)).exchange());
	}

	private static Map<String, String> form(String url) {
		return Map.of("name", "Webshop & Co", "url", url, "events", "CUSTOMER_CREATED", "ownNetwork", "true", "active",
				"false");
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> more = new java.util.HashMap<>(form);
		more.put(name, value);
		return more;
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return web.get().uri(PAGE + path).with(HistoryWorld.as(viewer)).exchange();
	}

	private MvcTestResult post(String path, Viewer viewer, Map<String, String> fields) {
		var request = web.post().uri(PAGE + path).with(HistoryWorld.as(viewer)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String secret(MvcTestResult page) throws UnsupportedEncodingException {
		Matcher secret = SECRET.matcher(text(page));
		assertThat(secret.find()).isTrue();
		return secret.group(1);
	}

	private static String text(MvcTestResult page) throws UnsupportedEncodingException {
		return page.getResponse().getContentAsString();
	}

}
