package kontor.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody has begun to write is kept for him alone until he saves it. */
@KontorTest
class DraftsTests {

	private static final String PAGE = "/history/new?customer=1";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final UUID id = UUID.randomUUID();

	private Visitor me;

	@BeforeEach
	void somebodyWrites() {
		me = Visitor.with(accounts, Role.SALES);
	}

	@Test
	void whatWasTypedIsOfferedWhereItWasTyped() {
		assertThat(save(me, id, "entry/1", "{\"body\":[\"Grüße \\u0000aus Łódź\"],\"tag\":[\"a\",\"b\"]}"))
			.hasStatus(HttpStatus.NO_CONTENT);
		assertThat(get(me, "/drafts/latest?form=entry/1")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.fields.body[0]")
			.isEqualTo("Grüße aus Łódź");
		assertThat(get(me, "/drafts/latest?form=entry/2")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(get(me, "/drafts")).hasStatusOk().bodyText().contains("Grüße aus Łódź", PAGE + "#draft=" + id);
		assertThat(get(me, "/")).bodyText().contains("noch nicht gespeichert: 1");
	}

	@Test
	void aLaterTextTakesThePlaceOfTheFormer() throws Exception {
		save(me, id, "entry/1", "{\"body\":[\"Erst\"]}");
		assertThat(StatementCounter.during(() -> save(me, id, "entry/1", "{\"body\":[\"Dann\"]}")))
			.hasSizeLessThanOrEqualTo(2);
		assertThat(drafts.all(me.viewer())).singleElement()
			.satisfies((draft) -> assertThat(draft.beginning()).isEqualTo("Dann"));
	}

	@Test
	void nobodyElseReadsItOrWritesOverIt() {
		save(me, id, "entry/1", "{\"body\":[\"Geheim\"]}");
		Visitor other = Visitor.with(accounts, Role.ADMIN, Role.MANAGEMENT);
		assertThat(get(other, "/drafts/" + id)).hasStatus(404);
		assertThat(get(other, "/drafts/latest?form=entry/1")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(save(other, id, "entry/1", "{\"body\":[\"Fremd\"]}")).hasStatus(404);
		post(other, "/drafts/" + id + "/removal");
		assertThat(drafts.find(id, me.viewer()))
			.hasValueSatisfying((draft) -> assertThat(draft.fields()).containsEntry("body", List.of("Geheim")));
	}

	@Test
	void aSavedFormTakesItsDraftWithItAndARefusedOneDoesNot() {
		long customer = customers.create(CustomerDraft.organisation("Entwurf " + me.username()), me.viewer());
		save(me, id, "entry/" + customer, "{\"body\":[\"Angerufen\"]}");
		assertThat(entry(customer, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(drafts.find(id, me.viewer())).isPresent();
		assertThat(entry(customer, "Angerufen")).hasStatus3xxRedirection();
		assertThat(drafts.find(id, me.viewer())).isEmpty();
	}

	@Test
	void rubbishIsRefusedWithASentence() {
		for (String fields : List.of("[]", "{\"a\":1}", "{\"a\":[null]}", "{\"a\":null}", "{\"a\":[\"b\"")) {
			assertThat(save(me, id, "entry/1", fields)).as(fields)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.isEqualTo("Das ist kein Entwurf.");
		}
		assertThat(save(me, id, "entry/1", "{\"a\":[\"" + "x".repeat(600_000) + "\"]}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(save(me, id, "x".repeat(201), "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(drafts.count(me.viewer())).isZero();
	}

	@Test
	void theOldestGoWhereThereAreTooManyAndWhatIsAMonthOldGoes() {
		for (int i = 0; i < 103; i++) {
			save(me, UUID.randomUUID(), "entry/" + i, "{\"body\":[\"Nummer " + i + "\"]}");
		}
		assertThat(drafts.count(me.viewer())).isEqualTo(100);
		assertThat(drafts.latest("entry/102", me.viewer())).isPresent();
		assertThat(drafts.latest("entry/0", me.viewer())).isEmpty();
		transaction.executeWithoutResult((status) -> jdbc
			.sql("update drafts set saved_at = now() - interval '31 days' where user_id = ? and form <> 'entry/102'")
			.param(me.viewer().id())
			.update());
		new ForgettingDrafts(drafts).run();
		assertThat(drafts.count(me.viewer())).isEqualTo(1);
	}

	@Test
	void anAddressThatLeadsAwayIsNotKept() {
		web.post()
			.uri("/drafts/" + id)
			.with(HistoryWorld.as(me.viewer()))
			.with(Csrf.csrf())
			.param("form", "entry")
			.param("page", "https://example.org/")
			.param("fields", "{}")
			.exchange();
		assertThat(drafts.find(id, me.viewer()))
			.hasValueSatisfying((draft) -> assertThat(draft.link()).isEqualTo("/#draft=" + id));
	}

	private MvcTestResult save(Visitor who, UUID draft, String form, String fields) {
		return post(who, "/drafts/" + draft, "form", form, "page", PAGE, "fields", fields);
	}

	private MvcTestResult entry(long customer, String body) {
		return post(me, "/history", "customer", String.valueOf(customer), "channel", "PHONE", "direction", "IN",
				"sentiment", "NEUTRAL", "followUp", "NONE", "entryKey", id.toString(), "body", body, "draft",
				id.toString());
	}

	private MvcTestResult get(Visitor who, String path) {
		return new SignedIn(web, who.viewer()).get(path);
	}

	private MvcTestResult post(Visitor who, String path, String... fields) {
		return new SignedIn(web, who.viewer()).post(path, fields);
	}

}
