package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What only the stored data can tell about a customer. */
@KontorTest
class CustomerRulesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Viewer boss;

	@BeforeEach
	void boss() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
	}

	@Test
	void twoWhoMakeEachOtherTheParentMakeNoCircle() throws Exception {
		long one = customers.create(CustomerDraft.organisation("Eins"), boss);
		long two = customers.create(CustomerDraft.organisation("Zwei"), boss);
		ExecutorService pool = Executors.newSingleThreadExecutor();
		List<Future<?>> other = new ArrayList<>();
		transaction.executeWithoutResult((status) -> {
			customers.change(one, null, CustomerDraft.organisation("Eins").below(two), boss);
			other.add(pool
				.submit(() -> customers.change(two, null, CustomerDraft.organisation("Zwei").below(one), boss)));
			assertThatThrownBy(() -> other.get(0).get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
		});
		assertThatThrownBy(() -> other.get(0).get()).hasCauseInstanceOf(DraftRejectedException.class);
		assertThat(customers.snapshot(two).orElseThrow().draft().parentId()).isNull();
		pool.shutdown();
	}

	@Test
	void nobodyWhoHasLeftIsGivenACustomer() {
		long left = Visitor.with(accounts, Role.SALES).viewer().id();
		long id = customers.create(CustomerDraft.organisation("Geht über"), boss);
		long kept = customers.create(CustomerDraft.organisation("Bleibt").ownedBy(left), boss);
		transaction.executeWithoutResult(
				(status) -> jdbc.sql("update users set active = false where id = ?").param(left).update());
		MvcTestResult form = new SignedIn(web, boss).post("/customers/" + id, "version", "0", "name", "Geht über",
				"ownerId", "" + left);
		assertThat(form).hasStatus(422).bodyText().contains("ownerId-error");
		assertThat(patch(id, "{\"ownerId\": " + left + "}")).hasStatus(422);
		assertThat(owner(id)).isNull();
		assertThat(patch(kept, "{\"name\": \"Bleibt doch\"}")).as("he had it before").hasStatusOk();
		assertThat(owner(kept)).isEqualTo(left);
	}

	private MvcTestResult patch(long id, String body) {
		return web.patch()
			.uri("/api/v1/customers/" + id)
			.with(HistoryWorld.as(boss))
			.with(Csrf.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private Long owner(long id) {
		return customers.snapshot(id).orElseThrow().draft().ownerId();
	}

}
