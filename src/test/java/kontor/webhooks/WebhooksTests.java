package kontor.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.changes.ChangeBatches;
import kontor.customers.AffiliationDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.CustomersChanged;
import kontor.customers.CustomersMerged;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.Restrictions;
import kontor.customers.Trash;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.history.Sentiment;
import kontor.users.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens here is told elsewhere, once it has happened. */
@KontorTest
class WebhooksTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Trash trash;

	@Autowired
	private History history;

	@Autowired
	private Restrictions restrictions;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Subscriptions subscriptions;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Lanes lanes;

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
	void aNewCustomerIsToldSignedAndAsTheApiGivesIt() throws Exception {
		Subscriptions.Made made = world.subscribe(receiver.url());
		long id = customer("Meier Ölmühle");
		Receiver.Received received = receiver.next();
		assertThat(received.event()).isEqualTo("customer.created");
		assertThat(received.header("X-Kontor-Event")).isEqualTo("customer.created");
		assertThat(received.json().at("/id").asString()).isEqualTo(received.header("X-Kontor-Delivery"));
		assertThat(received.json().at("/occurredAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
		assertThat(received.id()).isEqualTo(id);
		assertThat(received.json().at("/data/name").asString()).isEqualTo("Meier Ölmühle");
		assertThat(received.json().at("/data/contactPoints").isArray()).isTrue();
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(made.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		String signed = received.header("X-Kontor-Timestamp") + "." + received.body();
		assertThat(received.header("X-Kontor-Signature"))
			.isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
		world.await("select from webhook_deliveries where customer_id = ? and state = 'DONE' and status = 200", id);
	}

	@Test
	void everyWayOfChangingACustomerIsTold() throws Exception {
		long id = customer("Erst");
		long other = customer("Andere");
		world.subscribe(receiver.url());
		customers.change(id, null, CustomerDraft.organisation("Dann"), world.admin);
		assertThat(told()).isEqualTo("customer.changed " + id);
		long person = persons.create(person(id), world.admin);
		assertThat(told()).isEqualTo("customer.changed " + id);
		persons.change(person, null, person(other), world.admin);
		assertThat(Set.of(told(), told())).isEqualTo(Set.of("customer.changed " + id, "customer.changed " + other));
		trash.deletePerson(person, world.admin);
		assertThat(told()).isEqualTo("customer.changed " + other);
		trash.restorePerson(person, world.admin);
		assertThat(told()).isEqualTo("customer.changed " + other);
		trash.deleteCustomer(id, world.admin);
		assertThat(told()).isEqualTo("customer.deleted " + id);
		trash.restoreCustomer(id, world.admin);
		assertThat(told()).isEqualTo("customer.restored " + id);
		customers.erase(List.of(id));
		Receiver.Received gone = receiver.next();
		assertThat(gone.event()).isEqualTo("customer.erased");
		assertThat(gone.json().at("/data")).hasToString("{\"id\":" + id + "}");
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void entriesOfTheHistoryAreToldButNotWhatIsConfidential() throws Exception {
		long id = customer("Groß");
		world.subscribe(receiver.url(), EventKind.INTERACTION_RECORDED);
		history.record(NewInteraction.of(id, Channel.PHONE, Direction.IN, HistoryWorld.NOON, "Fragt nach Öl"),
				world.admin);
		Receiver.Received open = receiver.next();
		assertThat(open.json().at("/data/body").asString()).isEqualTo("Fragt nach Öl");
		assertThat(open.json().at("/data/customerId").asLong()).isEqualTo(id);
		history.record(new NewInteraction(id, null, Channel.NOTE, Direction.INTERNAL, HistoryWorld.NOON, null,
				"Geheimsache", "Sagt Geheimes", Sentiment.NEUTRAL, true, null, null), world.admin);
		Receiver.Received secret = receiver.next();
		assertThat(secret.body()).doesNotContain("Geheim");
		assertThat(secret.json().at("/data/confidential").asBoolean()).isTrue();
		history.recordAll(
				List.of(NewInteraction.of(id, Channel.EMAIL, Direction.IN, HistoryWorld.NOON, "Aus einer Datei")),
				null);
		assertThat(receiver.next().json().at("/data/body").asString()).isEqualTo("Aus einer Datei");
	}

	@Test
	void ofWhomProcessingIsRestrictedNothingIsToldButThat() throws Exception {
		long id = customer("Zurückhaltend GmbH");
		long person = persons.create(person(id), world.admin);
		world.subscribe(receiver.url());
		restrictions.person(person, true, world.admin);
		Receiver.Received without = receiver.next();
		assertThat(without.json().at("/data/name").asString()).isEqualTo("Zurückhaltend GmbH");
		assertThat(without.json().at("/data/persons")).isEmpty();
		restrictions.customer(id, true, world.admin);
		Receiver.Received restricted = receiver.next();
		assertThat(restricted.event()).isEqualTo("customer.changed");
		assertThat(restricted.json().at("/data").size()).isEqualTo(2);
		assertThat(restricted.id()).isEqualTo(id);
		assertThat(restricted.json().at("/data/restricted").asBoolean()).isTrue();
		history.recordAll(List.of(NewInteraction.of(id, Channel.NOTE, Direction.INTERNAL, HistoryWorld.NOON, "Notiz")),
				null);
		Receiver.Received entry = receiver.next();
		assertThat(entry.event()).isEqualTo("interaction.recorded");
		assertThat(entry.body()).doesNotContain("Notiz");
		restrictions.customer(id, false, world.admin);
		assertThat(receiver.next().body()).contains("Zurückhaltend GmbH");
	}

	@Test
	void whereNobodyListensASaveSendsNoStatementMore() throws Exception {
		long id = customer("Still");
		List<String> without = StatementCounter
			.during(() -> customers.change(id, null, CustomerDraft.organisation("Stiller"), world.admin));
		assertThat(without).noneMatch((sql) -> sql.contains("webhook"));
		world.subscribe(receiver.url(), EventKind.INTERACTION_CHANGED);
		customer("Wärmt auf");
		List<String> others = StatementCounter
			.during(() -> customers.change(id, null, CustomerDraft.organisation("Am stillsten"), world.admin));
		assertThat(others).hasSameSizeAs(without).noneMatch((sql) -> sql.contains("webhook"));
		world.subscribe(receiver.url(), EventKind.CUSTOMER_CHANGED);
		customer("Wärmt wieder auf");
		List<String> with = StatementCounter
			.during(() -> customers.change(id, null, CustomerDraft.organisation("Laut"), world.admin));
		assertThat(with).hasSize(without.size() + 1);
	}

	@Test
	void aThousandCustomersAreNotedWithOneStatementEachBatch() throws Exception {
		world.subscribe("http://127.0.0.1:9/", EventKind.CUSTOMER_CREATED);
		List<CustomerDraft> many = IntStream.range(0, 1000)
			.mapToObj((i) -> CustomerDraft.organisation("Viele " + i))
			.toList();
		customer("Wärmt auf");
		List<Long> ids = new ArrayList<>();
		List<String> sent = StatementCounter.during(() -> ids.addAll(customers.createAll(many, null)));
		assertThat(sent.stream().filter((sql) -> sql.contains("webhook"))).hasSize(1);
		assertThat(world.texts("select count(*)::text from webhook_deliveries where customer_id = any (?)",
				(Object) ids.toArray(Long[]::new)))
			.containsExactly("1000");
	}

	@Test
	void whatIsRolledBackIsNotTold() throws Exception {
		world.subscribe(receiver.url());
		assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> {
			customer("Nie");
			throw new IllegalStateException("doch nicht");
		})).hasMessage("doch nicht");
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void oneTransactionTellsEachCustomerOnce() throws Exception {
		world.subscribe(receiver.url());
		long id = transaction.execute((status) -> {
			long made = customer("Eins");
			persons.create(person(made), world.admin);
			customers.change(made, null, CustomerDraft.organisation("Zwei"), world.admin);
			return made;
		});
		assertThat(told()).isEqualTo("customer.created " + id);
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void whatABatchDoesAndItsUndoingAreTold() throws Exception {
		long id = customer("Im Bündel");
		world.subscribe(receiver.url());
		long batch = batches.run(ChangeBatches.Kind.BULK, "Probe", world.admin, () -> {
			jdbc.sql("update customers set status = 'FORMER', version = version + 1 where id = ?").param(id).update();
			events.publishEvent(new CustomersChanged(List.of(id)));
		});
		assertThat(told()).isEqualTo("customer.changed " + id);
		world.await("select from webhook_deliveries where customer_id = ? and state = 'DONE'", id);
		assertThat(batches.undo(batch, world.admin).restored()).isOne();
		assertThat(told()).isEqualTo("customer.changed " + id);
		assertThat(world.texts("select table_name from change_images where batch_id = ?", batch))
			.containsExactly("customers");
	}

	@Test
	void aMergeTellsWhoStaysAndWhoIsFoundNoMore() throws Exception {
		long winner = customer("Bleibt");
		long loser = customer("Geht");
		world.subscribe(receiver.url());
		transaction.executeWithoutResult((status) -> {
			events.publishEvent(new CustomersMerged(winner, loser));
			events.publishEvent(new CustomersChanged(List.of(winner)));
		});
		Receiver.Received merged = receiver.next();
		assertThat(merged.event()).isEqualTo("customer.merged");
		assertThat(merged.id()).isEqualTo(winner);
		assertThat(merged.json().at("/merged/id").asLong()).isEqualTo(loser);
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void aRefusalIsTriedAgainUnderTheSameId() throws Exception {
		receiver.answering(Receiver.Reply.of(500, "Kaputt"));
		Subscriptions.Made made = world.subscribe(receiver.url());
		long id = customer("Beharrlich");
		Receiver.Received first = receiver.next();
		world.await("select from webhook_deliveries where customer_id = ? and attempts = 1 and status = 500", id);
		Deliveries.Row row = deliveries.log(made.id(), true, null).items().get(0);
		assertThat(row.answer()).isEqualTo("Kaputt");
		assertThat(row.problem()).isEqualTo(Problem.STATUS);
		assertThat(subscriptions.find(made.id()).orElseThrow().standing()).isEqualTo("FAILING");
		world.later();
		Receiver.Received second = receiver.next();
		assertThat(second.header("X-Kontor-Delivery")).isEqualTo(first.header("X-Kontor-Delivery"));
		world.await("select from webhook_deliveries where customer_id = ? and state = 'DONE' and attempts = 2", id);
		assertThat(subscriptions.find(made.id()).orElseThrow().standing()).isEqualTo("RUNNING");
	}

	@Test
	void whatIsSentLateBringsWhatHoldsThen() throws Exception {
		receiver.answering(Receiver.Reply.of(500, ""));
		world.subscribe(receiver.url(), EventKind.CUSTOMER_CREATED);
		long id = customer("Alt");
		assertThat(receiver.next().json().at("/data/name").asString()).isEqualTo("Alt");
		customers.change(id, null, CustomerDraft.organisation("Neu"), world.admin);
		world.await("select from webhook_deliveries where customer_id = ? and attempts = 1", id);
		world.later();
		assertThat(receiver.next().json().at("/data/name").asString()).isEqualTo("Neu");
	}

	@Test
	void aProcessThatDiedIsTakenOverFrom() throws Exception {
		world.change("update webhook_lanes set rest_until = null");
		Subscriptions.Made made = world.subscribe(receiver.url());
		world.change(
				"update webhook_lanes set leased_until = now() + interval '1 hour', turn = 7 where subscription_id = ?",
				made.id());
		long id = customer("Überlebt");
		assertThat(receiver.isQuiet()).isTrue();
		world.change("update webhook_lanes set leased_until = now() - interval '1 second' where subscription_id = ?",
				made.id());
		new Sweeping(dispatcher).run();
		assertThat(told()).isEqualTo("customer.created " + id);
		lanes.release(new Lanes.Turn(made.id(), "x", 7, 0));
	}

	@Test
	void aTargetThatHangsHoldsUpNobodyElse() throws Exception {
		Receiver.Reply hang = (exchange) -> pause();
		receiver.answering(hang, hang, hang);
		world.subscribe(receiver.url());
		try (Receiver quick = new Receiver()) {
			world.subscribe(quick.url());
			world.subscribe(receiver.url());
			long start = System.nanoTime();
			long id = customer("Schnell");
			assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
			assertThat(quick.next().id()).isEqualTo(id);
			assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(6000);
		}
	}

	@Test
	void firstAttemptsKeepTheirOrder() throws Exception {
		world.subscribe(receiver.url());
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			ids.add(customer("Nummer " + i));
		}
		List<Long> seen = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			seen.add(receiver.next().id());
		}
		assertThat(seen).isEqualTo(ids);
	}

	@Test
	void afterThreeDaysOfSilenceItIsStoppedAndTheAdminTold() throws Exception {
		Subscriptions.Made made = world.subscribe("http://127.0.0.1:9/");
		long id = customer("Ins Leere");
		world.await("select from webhook_deliveries where customer_id = ? and problem = 'CONNECT'", id);
		assertThat(world.texts("select (rest_until > now())::text from webhook_lanes where subscription_id = ?",
				made.id()))
			.containsExactly("true");
		world.change("update webhook_lanes set failing_since = now() - interval '73 hours' where subscription_id = ?",
				made.id());
		world.later();
		world.await("select from webhook_subscriptions where id = ? and state = 'FAILED'", made.id());
		assertThat(subscriptions.stopped()).containsExactly("Webshop");
		long later = customer("Ungehört");
		assertThat(world.texts("select event from webhook_deliveries where customer_id = ?", later)).isEmpty();
		SubscriptionForm form = SubscriptionForm.of(subscriptions.find(made.id()).orElseThrow());
		form.setActive(true);
		form.setUrl(receiver.url());
		subscriptions.change(made.id(), form);
		world.later();
		assertThat(told()).isEqualTo("customer.created " + id);
	}

	@Test
	void afterSevenAttemptsAMessageIsGivenUpAndCanBeSentAgain() throws Exception {
		receiver.answering(Receiver.Reply.of(400, "nein"));
		Subscriptions.Made made = world.subscribe(receiver.url(), EventKind.CUSTOMER_CHANGED);
		long id = customer("Zu viel");
		transaction.executeWithoutResult((status) -> {
			events.publishEvent(new CustomersChanged(List.of(id)));
			world.change("update webhook_lanes set rest_until = now() + interval '1 hour'");
		});
		world.change("update webhook_deliveries set attempts = 6 where subscription_id = ?", made.id());
		world.later();
		world.await("select from webhook_deliveries where subscription_id = ? and state = 'GIVEN_UP' and attempts = 7",
				made.id());
		receiver.next();
		deliveries.repeat(made.id(), deliveries.log(made.id(), true, null).items().get(0).id());
		world.later();
		assertThat(told()).isEqualTo("customer.changed " + id);
	}

	@Test
	void whoSendsHoldsNoMessageWhileSomebodyElseHasTheLane() throws Exception {
		receiver.answering(Receiver.Reply.of(400, "nein"));
		Subscriptions.Made made = world.subscribe(receiver.url(), EventKind.CUSTOMER_CREATED);
		long id = customer("Wird abbestellt");
		world.await("select from webhook_deliveries where customer_id = ? and attempts = 1", id);
		world.change("update webhook_deliveries set next_attempt_at = now() where customer_id = ?", id);
		Deliveries.Due due = deliveries.due(made.id(), 1).get(0);
		CompletableFuture<Void> sending = transaction.execute((status) -> {
			jdbc.sql("select from webhook_lanes for update").query().listOfRows();
			var sent = CompletableFuture.runAsync(() -> deliveries.succeeded(due, new Answer(null, 200, "", null, 1)));
			assertThatThrownBy(() -> sent.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
			jdbc.sql("set local lock_timeout = '2s'").update();
			subscriptions.delete(made.id());
			return sent;
		});
		sending.get(10, TimeUnit.SECONDS);
		assertThat(jdbc.sql("select count(*) from webhook_deliveries").query(Long.class).single()).isZero();
	}

	@Test
	void nothingPersonalStaysAndOldMessagesGo() throws Exception {
		Subscriptions.Made made = world.subscribe(receiver.url());
		long id = customer("Zyxwitz GmbH");
		receiver.next();
		world.await("select from webhook_deliveries where customer_id = ? and state = 'DONE'", id);
		assertThat(world.texts("select d::text from webhook_deliveries d")).noneMatch((row) -> row.contains("Zyxwitz"));
		customers.erase(List.of(id));
		assertThat(world.texts("select event from webhook_deliveries where customer_id = ?", id)).isEmpty();
		assertThat(receiver.next().event()).isEqualTo("customer.erased");
		// who writes down that it was received holds the row, and the purge goes round it
		world.await("""
				select from webhook_deliveries where subscription_id = ? and event = 'customer.erased'
				and state = 'DONE'""", made.id());
		world.change("update webhook_deliveries set occurred_at = now() - interval '31 days'");
		new Purging(deliveries).run();
		assertThat(deliveries.log(made.id(), false, null).items()).isEmpty();
	}

	@Test
	void theSecretIsEncryptedAndLeavesNoTraceInTheLog() throws Exception {
		Subscriptions.Made made = world.subscribe(receiver.url());
		assertThat(subscriptions.secret(made.id())).isEqualTo(made.secret());
		assertThat(world.texts("select encode(secret, 'escape') from webhook_subscriptions where id = ?", made.id()))
			.noneMatch((sealed) -> sealed.contains("kontor_hook"));
		subscriptions.renewSecret(made.id());
		List<String> log = world.texts(
				"select changes::text from audit_entries where table_name = 'webhook_subscriptions' and row_id = ?",
				String.valueOf(made.id()));
		assertThat(log).hasSize(2).noneMatch((entry) -> entry.contains("\\\\x"));
		assertThat(world.texts("select distinct table_name from audit_entries where table_name like 'webhook%'"))
			.containsExactly("webhook_subscriptions");
	}

	private String told() throws InterruptedException {
		Receiver.Received received = receiver.next();
		return received.event() + " " + received.id();
	}

	private long customer(String name) {
		return customers.create(CustomerDraft.organisation(name), world.admin);
	}

	private static PersonDraft person(long at) {
		return new PersonDraft(null, null, "Eva", "Weiß", new AffiliationDraft(at, "Chefin"));
	}

	private static void pause() {
		try {
			Thread.sleep(12_000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
