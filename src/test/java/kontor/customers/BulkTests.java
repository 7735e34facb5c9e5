package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.changes.ChangeBatches;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done to many can be taken back, but for what somebody changed since. */
@KontorTest
class BulkTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private BulkChange bulk;

	@Autowired
	private ChangeBatches batches;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private PersonRegister persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Viewer boss;

	private String word;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		word = "Bulk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
	}

	@Test
	void fiveThousandAreTakenBackButForThreeThatSomebodyChanged() {
		List<Long> ids = firms(5000);
		String before = dump(ids);
		BulkForm form = form(BulkForm.Action.OWNER, ids);
		form.setNewOwner(boss.id());
		long batch = bulk.run(form, CustomerFilter.ALL, "Alle an mich", boss);
		assertThat(count("select count(*) from customers where id = any (?) and owner_id = " + boss.id(), ids))
			.isEqualTo(5000);
		assertThat(batches.outcome(batch).changed()).isEqualTo(5000);
		List<Long> edited = ids.subList(10, 13);
		edited.forEach((id) -> customers.change(id, null,
				CustomerDraft.organisation(word + " anders " + id).ownedBy(boss.id()), boss));
		ChangeBatches.Outcome outcome = batches.undo(batch, boss);
		assertThat(outcome.restored()).isEqualTo(4997);
		assertThat(outcome.left()).hasSize(3);
		assertThat(count("select count(*) from customers where id = any (?) and owner_id is null", ids))
			.isEqualTo(4997);
		assertThat(count("select count(*) from customers where id = any (?) and owner_id = " + boss.id(), edited))
			.isEqualTo(3);
		ids.removeAll(List.copyOf(edited));
		assertThat(before).contains(dump(ids.subList(0, 10)));
	}

	@Test
	void everyActionIsTakenBackToTheLetter() {
		List<Long> ids = firms(3);
		long person = persons.create(SampleCustomers.einkaeufer(ids.get(0)), boss);
		String before = dump(ids) + person(person);
		for (BulkForm.Action action : List.of(BulkForm.Action.OWNER, BulkForm.Action.STATUS, BulkForm.Action.TAG,
				BulkForm.Action.DELETE)) {
			BulkForm form = form(action, ids);
			form.setNewOwner(boss.id());
			form.setNewStatus(CustomerStatus.FORMER);
			form.setNewTag(word);
			long batch = bulk.run(form, CustomerFilter.ALL, "Probe", boss);
			assertThat(dump(ids) + person(person)).as("%s", action).isNotEqualTo(before);
			assertThat(batches.undo(batch, boss).left()).isEmpty();
			assertThat(dump(ids) + person(person)).as("%s", action).isEqualTo(before);
		}
	}

	@Test
	void whoHadItOpenBetweenChangeAndUndoIsTold() {
		List<Long> ids = firms(1);
		BulkForm form = form(BulkForm.Action.STATUS, ids);
		form.setNewStatus(CustomerStatus.FORMER);
		long batch = bulk.run(form, CustomerFilter.ALL, "Probe", boss);
		long seen = customers.snapshot(ids.get(0)).orElseThrow().version();
		batches.undo(batch, boss);
		bulk.run(form, CustomerFilter.ALL, "Probe", boss);
		assertThat(customers.snapshot(ids.get(0)).orElseThrow().version()).isGreaterThan(seen + 1);
		assertThatThrownBy(() -> customers.change(ids.get(0), seen, CustomerDraft.organisation("Anders"), boss))
			.isInstanceOf(StaleVersionException.class);
	}

	@Test
	void aFilterWhoseSetHasChangedDoesNothing() {
		firms(3);
		MvcTestResult preview = post("action", "STATUS", "newStatus", "FORMER", "all", "true", "name", word);
		assertThat(preview).hasStatusOk();
		assertThat(text(preview)).contains("3 Kunden: Status wird ehemalig", "name=\"seen\" value=\"3\"");
		firms(1);
		MvcTestResult late = post("action", "STATUS", "newStatus", "FORMER", "all", "true", "name", word, "seen", "3");
		assertThat(late).hasStatus(409);
		assertThat(text(late)).contains("Nichts ist geändert", "4 Kunden");
		assertThat(formers()).isZero();
		MvcTestResult done = post("action", "STATUS", "newStatus", "FORMER", "all", "true", "name", word, "seen", "4");
		assertThat(done).hasStatus3xxRedirection();
		assertThat(formers()).isEqualTo(4);
		String batch = done.getResponse().getRedirectedUrl();
		assertThat(text(get(batch, boss))).contains("4 Kunden: Status wird ehemalig", word);
		assertThat(get(batch, Visitor.with(accounts, Role.SALES).viewer())).hasStatus(404);
		assertThat(send(batch + "/undo")).hasStatus3xxRedirection();
		assertThat(formers()).isZero();
	}

	@Test
	void badInputIsNamedAndChangesNothing() {
		String id = "" + firms(1).get(0);
		assertThat(post("action", "STATUS", "newStatus", "FORMER")).hasStatus(422);
		assertThat(post("id", id)).hasStatus(422);
		assertThat(post("id", id, "action", "STATUS")).hasStatus(422);
		assertThat(post("id", id, "action", "OWNER", "newOwner", "999999999", "seen", "1")).hasStatus(422);
		assertThat(post("id", id, "action", "TAG", "newTag", "  ", "seen", "1")).hasStatus(422);
		assertThat(post("id", id, "action", "TAG", "newTag", "x".repeat(61), "seen", "1")).hasStatus(422);
		assertThat(post("id", "x", "action", "DELETE", "seen", "1")).hasStatus(422);
		assertThat(post("id", id, "action", "NONSENSE", "seen", "1")).hasStatus(422);
		assertThat(post("all", "true", "postcode", "Dresden!", "action", "DELETE", "seen", "1")).hasStatus(422);
		assertThat(post("id", id, "action", "DELETE", "seen", "2")).hasStatus(409);
		assertThat(
				count("select count(*) from customers where id = any (?) and version = 0", List.of(Long.valueOf(id))))
			.isOne();
	}

	@Test
	void twoAtOnceWaitForEachOther() throws Exception {
		List<Long> ids = firms(300);
		var pool = Executors.newFixedThreadPool(2);
		List<Future<Long>> runs = new ArrayList<>();
		for (CustomerStatus status : List.of(CustomerStatus.FORMER, CustomerStatus.BLOCKED)) {
			BulkForm form = form(BulkForm.Action.STATUS, ids);
			form.setNewStatus(status);
			runs.add(pool.submit(() -> bulk.run(form, CustomerFilter.ALL, "Probe", boss)));
		}
		for (Future<Long> run : runs) {
			assertThat(batches.outcome(run.get()).changed()).isEqualTo(300);
		}
		pool.shutdown();
		long first = Math.min(runs.get(0).get(), runs.get(1).get());
		long second = Math.max(runs.get(0).get(), runs.get(1).get());
		long later = count("select count(distinct status) from customers where id = any (?)", ids);
		assertThat(later).isOne();
		assertThat(batches.undo(first, boss).kept()).isEqualTo(300);
		assertThat(batches.undo(second, boss).kept()).isZero();
	}

	@Test
	void somebodyElsesBatchIsNotThere() {
		BulkForm form = form(BulkForm.Action.STATUS, firms(1));
		form.setNewStatus(CustomerStatus.FORMER);
		long batch = bulk.run(form, CustomerFilter.ALL, "Probe", boss);
		assertThatThrownBy(() -> batches.undo(batch, Visitor.with(accounts, Role.SALES).viewer()))
			.isInstanceOf(NotFoundException.class);
		change("update change_batches set created_at = now() - interval '31 days' where id = " + batch);
		assertThatThrownBy(() -> batches.undo(batch, boss)).isInstanceOf(NotFoundException.class);
		assertThat(batches.purge()).isPositive();
	}

	private List<Long> firms(int many) {
		return new ArrayList<>(customers.createAll(
				IntStream.range(0, many).mapToObj((i) -> CustomerDraft.organisation(word + " " + i)).toList(), null));
	}

	private static BulkForm form(BulkForm.Action action, List<Long> ids) {
		BulkForm form = new BulkForm();
		form.setAction(action);
		form.setId(ids);
		form.setSeen(ids.size());
		return form;
	}

	private String dump(List<Long> ids) {
		return transaction.execute((status) -> jdbc
			.sql("""
					select string_agg((to_jsonb(c) - 'version')::text || coalesce((select string_agg(t::text, '') from customer_tags t where t.customer_id = c.id), ''),
						E'\\n' order by id) from customers c where id = any (?)""")
			.param(ids.toArray(Long[]::new))
			.query(String.class)
			.single());
	}

	private String person(long id) {
		return transaction
			.execute((status) -> jdbc.sql("select (to_jsonb(p) - 'version')::text from contact_persons p where id = ?")
				.param(id)
				.query(String.class)
				.single());
	}

	private long count(String sql, List<Long> ids) {
		return transaction
			.execute((status) -> jdbc.sql(sql).param(ids.toArray(Long[]::new)).query(Long.class).single());
	}

	private long formers() {
		return transaction
			.execute((status) -> jdbc.sql("select count(*) from customers where name like ? and status = 'FORMER'")
				.param(word + "%")
				.query(Long.class)
				.single());
	}

	private void change(String sql) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).update());
	}

	private MvcTestResult post(String... fields) {
		return new SignedIn(web, boss).post("/customers/bulk", fields);
	}

	private MvcTestResult send(String path) {
		return new SignedIn(web, boss).post(path);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return new SignedIn(web, viewer).get(path);
	}

	private static String text(MvcTestResult answer) {
		return SignedIn.text(answer);
	}

}
