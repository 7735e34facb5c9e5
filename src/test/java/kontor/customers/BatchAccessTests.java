package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.changes.ChangeBatches;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has lost a right since does not get it back by what he once did to many. */
@KontorTest
class BatchAccessTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private BulkChange bulk;

	@Autowired
	private Merges merges;

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

	private final String word = "Wort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	private Viewer boss;

	private Viewer rep;

	private Viewer colleague;

	@BeforeEach
	void aTeam() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		rep = field();
		colleague = field();
		change("insert into teams (name) values (?)", word);
		for (Viewer one : List.of(rep, colleague)) {
			change("insert into team_members select id, ? from teams where name = ?", one.id(), word);
		}
	}

	@AfterEach
	void asBefore() {
		change("update role_rights set writes = array['OWN','TEAM'] where role = 'FIELD'");
	}

	@Test
	void whoHasLostTheTeamNeitherReadsNorUndoesWhatHeDidForIt() {
		long customer = firm(colleague);
		long batch = bulk(BulkForm.Action.STATUS, customer);
		SignedIn visitor = new SignedIn(web, rep);
		assertThat(SignedIn.text(visitor.get("/changes/" + batch))).contains(word);
		change("delete from team_members where user_id = ?", rep.id());
		assertThat(visitor.get("/changes/" + batch)).hasStatus(404);
		assertThat(SignedIn.text(visitor.get("/changes"))).doesNotContain(word);
		assertThat(visitor.post("/changes/" + batch + "/undo")).hasStatus(404);
		assertThat(status(customer)).isEqualTo("FORMER");
	}

	@Test
	void whoMayOnlySeeDoesNotUndo() {
		long customer = firm(colleague);
		long batch = bulk(BulkForm.Action.STATUS, customer);
		change("update role_rights set writes = array['OWN'] where role = 'FIELD'");
		assertThat(new SignedIn(web, rep).get("/changes/" + batch)).hasStatusOk();
		assertThat(new SignedIn(web, rep).post("/changes/" + batch + "/undo")).hasStatus(403);
		assertThat(status(customer)).isEqualTo("FORMER");
	}

	@Test
	void nobodyIsGivenBackACustomerThatTheAuthorMayNoLongerGive() {
		long customer = firm(colleague);
		long batch = bulk(BulkForm.Action.OWNER, customer);
		change("delete from team_members where user_id = ?", colleague.id());
		assertThatThrownBy(() -> batches.undo(batch, rep)).isInstanceOf(AccessDeniedException.class);
		assertThat(number("select owner_id from customers where id = ?", customer)).isEqualTo(rep.id());
		batches.undo(batch, boss);
		assertThat(number("select owner_id from customers where id = ?", customer)).isEqualTo(colleague.id());
	}

	@Test
	void aMergeOfOthersIsNotThere() {
		long kept = firm(colleague);
		long batch = merges.merge(MergeKind.CUSTOMER, new MergeOrder(kept, firm(colleague), null, null, Map.of()), rep);
		change("delete from team_members where user_id = ?", rep.id());
		assertThatThrownBy(() -> batches.undo(batch, rep)).isInstanceOf(NotFoundException.class);
		assertThat(batches.newest(rep, 10)).isEmpty();
	}

	@Test
	void whoMergedTakesItBackWhateverHungOnThem() {
		long kept = firm(rep);
		long gone = firm(rep);
		long daughter = customers.create(CustomerDraft.organisation("Tochter " + word).below(gone), boss);
		long batch = merges.merge(MergeKind.CUSTOMER, new MergeOrder(kept, gone, null, null, Map.of()), rep);
		assertThat(number("select parent_id from customers where id = ?", daughter)).isEqualTo(kept);
		assertThat(SignedIn.text(new SignedIn(web, rep).get("/changes/" + batch))).contains("Firma " + word)
			.doesNotContain("Tochter");
		assertThat(batches.undo(batch, rep).kept()).isZero();
		assertThat(number("select parent_id from customers where id = ?", daughter)).isEqualTo(gone);
	}

	@Test
	void whoMergedPersonsThatOthersEnteredTakesItBack() {
		long kept = person(firm(rep));
		long gone = person(firm(rep));
		long batch = merges.merge(MergeKind.PERSON, new MergeOrder(kept, gone, null, null, Map.of()), rep);
		assertThat(batches.undo(batch, rep).kept()).isZero();
		assertThat(number("select count(*) from contact_persons where id = ? and deleted_at is null", gone)).isOne();
	}

	private long bulk(BulkForm.Action action, long customer) {
		BulkForm form = new BulkForm();
		form.setAction(action);
		form.setNewStatus(CustomerStatus.FORMER);
		form.setNewOwner(rep.id());
		form.setId(List.of(customer));
		form.setSeen(1);
		return bulk.run(form, CustomerFilter.ALL, "Auswahl " + word, rep);
	}

	private Viewer field() {
		return accounts.viewer(Visitor.with(accounts, Role.FIELD).viewer().id()).orElseThrow();
	}

	private long firm(Viewer owner) {
		return customers.create(CustomerDraft.organisation("Firma " + word).ownedBy(owner.id()), boss);
	}

	private long person(long customer) {
		return persons.create(new PersonDraft(null, null, "Eva", word, new AffiliationDraft(customer, "Chef")), boss);
	}

	private String status(long customer) {
		return jdbc.sql("select status from customers where id = ?").param(customer).query(String.class).single();
	}

	private long number(String sql, long id) {
		return jdbc.sql(sql).param(id).query(Long.class).single();
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
