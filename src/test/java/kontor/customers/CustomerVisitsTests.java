package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kontor.KontorTest;
import kontor.StatementCounter;
import kontor.Visitor;
import kontor.history.HistoryWorld;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody opened last is one click away. */
@KontorTest
class CustomerVisitsTests {

	@Autowired
	private CustomerVisits visits;

	@Autowired
	private Favourites favourites;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Trash trash;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester web;

	private Viewer me;

	@BeforeEach
	void somebody() {
		me = Visitor.with(accounts, Role.SALES).viewer();
	}

	@Test
	void theLatestComesFirstAndWhatIsGoneDoesNotCome() {
		List<Long> three = three();
		three.forEach((id) -> opened(id, me));
		opened(three.get(0), me);
		assertThat(latest(me)).containsExactly(three.get(0), three.get(2), three.get(1));
		trash.deleteCustomer(three.get(2), me);
		assertThat(latest(me)).containsExactly(three.get(0), three.get(1));
		assertThat(latest(Visitor.with(accounts, Role.SALES).viewer())).isEmpty();
	}

	@Test
	void openingACardCostsNoStatementAndTheStartPageShowsIt() throws Exception {
		long id = three().get(0);
		assertThat(StatementCounter.during(() -> visits.opened(id, me))).isEmpty();
		visits.write();
		assertThat(web.get().uri("/").with(HistoryWorld.as(me)).exchange()).bodyText()
			.contains("Zuletzt geöffnet", "href=\"/customers/" + id + "\"");
	}

	@Test
	void onlyTheNewestAreKept() {
		for (long id = 1; id <= 60; id++) {
			opened(id, me);
		}
		assertThat(jdbc.sql("select customer_id from customer_visits where user_id = ?")
			.param(me.id())
			.query(Long.class)
			.list()).hasSize(50).contains(60L).doesNotContain(10L);
	}

	private List<Long> latest(Viewer viewer) {
		return favourites.withVisited(10, viewer)
			.stream()
			.map((one) -> Long.valueOf(one.path().substring("/customers/".length())))
			.toList();
	}

	private void opened(long id, Viewer viewer) {
		visits.opened(id, viewer);
		visits.write();
	}

	private List<Long> three() {
		List<Long> three = new ArrayList<>();
		for (String name : List.of("Eins", "Zwei", "Drei")) {
			three.add(customers.create(CustomerDraft.organisation(name + " " + me.name()), me));
		}
		return Collections.unmodifiableList(three);
	}

}
