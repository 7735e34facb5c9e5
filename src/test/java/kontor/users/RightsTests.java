package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.Visitor;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerRegister;
import kontor.customers.DraftRejectedException;
import kontor.customers.Sight;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A rep sees his own customers, those of his team, and those he stands in for. */
@KontorTest
class RightsTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private CustomerDirectory directory;

	@Autowired
	private History history;

	@Autowired
	private Sight sight;

	@Autowired
	private Rights rights;

	@Autowired
	private UserDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private long rep;

	private long colleague;

	private long other;

	private Viewer boss;

	@BeforeEach
	void world() {
		boss = Visitor.with(accounts, Role.MANAGEMENT).viewer();
		rep = Visitor.with(accounts, Role.FIELD).viewer().id();
		colleague = Visitor.with(accounts, Role.FIELD).viewer().id();
		other = Visitor.with(accounts, Role.FIELD).viewer().id();
		change("insert into teams (name) values (?)", "Team " + rep);
		change("insert into team_members select id, ? from teams where name = ?", rep, "Team " + rep);
		change("insert into team_members select id, ? from teams where name = ?", colleague, "Team " + rep);
	}

	@AfterEach
	void everybodySeesAllAgain() {
		change("""
				update role_rights set reads = array['OWN','TEAM','UNOWNED','ALL'], writes = array['OWN','TEAM','UNOWNED','ALL']
				where role <> 'FIELD'""");
		change("update role_rights set reads = array['OWN','TEAM'], writes = array['OWN','TEAM'] where role = 'FIELD'");
		usualAmounts();
	}

	private void usualAmounts() {
		change("update role_rights set figures = array['PRICES','TURNOVER']");
		change("update role_rights set figures = array['PRICES','MARGINS','TURNOVER'] where role in ('MANAGEMENT','SALES')");
	}

	@Test
	void aRepSeesHisOwnAndHisTeams() {
		Viewer viewer = viewer(rep);
		assertThat(viewer.readsAll()).isFalse();
		assertThat(directory.visible(List.of(of(rep), of(colleague)), viewer)).hasSize(2);
		assertThat(directory.visible(List.of(of(other), of(null)), viewer)).isEmpty();
	}

	@Test
	void whoStandsInSeesTheCustomersFromTheFirstDayToTheLast() {
		long customer = of(other);
		substitute("current_date - 9", "current_date - 1");
		substitute("current_date + 1", "current_date + 9");
		assertThat(directory.find(customer, viewer(rep))).isEmpty();
		substitute("current_date", "current_date");
		assertThat(directory.find(customer, viewer(rep)).orElseThrow().writable()).isTrue();
		assertThat(sight.reasons(viewer(rep))).extracting(Sight.Reason::reason)
			.containsExactly("OWN", "TEAM", "SUBSTITUTE", "SUBSTITUTE");
	}

	@Test
	void aRightThatIsTakenAwayIsGoneAtOnce() {
		Viewer signedInBefore = viewer(rep);
		long customer = of(colleague);
		assertThat(directory.find(customer, signedInBefore)).isPresent();
		change("delete from team_members where user_id = ?", colleague);
		assertThat(directory.find(customer, signedInBefore)).isEmpty();
	}

	@Test
	void whoMaySeeButNotChangeIsToldSo() {
		change("update role_rights set writes = array['OWN'] where role = 'FIELD'");
		Viewer viewer = viewer(rep);
		long customer = of(colleague);
		assertThat(directory.find(customer, viewer).orElseThrow().writable()).isFalse();
		assertThatThrownBy(() -> customers.change(customer, null, CustomerDraft.organisation("Anders"), viewer))
			.isInstanceOf(AccessDeniedException.class);
		NewInteraction note = NewInteraction.of(customer, Channel.PHONE, Direction.IN, HistoryWorld.NOON, "Ruft an");
		assertThatThrownBy(() -> history.record(note, viewer)).isInstanceOf(AccessDeniedException.class);
		assertThat(web.get().uri("/customers/" + customer).with(HistoryWorld.as(viewer)).exchange()).hasStatusOk()
			.bodyText()
			.doesNotContain("/edit", "deletion", "name=\"body\"");
		assertThat(
				web.post().uri("/customers/" + customer + "/deletion").with(Csrf.csrf()).with(HistoryWorld.as(viewer)))
			.hasStatus(403);
	}

	@Test
	void aForgedOwnerIsRefused() {
		Viewer viewer = viewer(rep);
		assertThatThrownBy(() -> customers.create(CustomerDraft.organisation("Fremd").ownedBy(other), viewer))
			.isInstanceOf(DraftRejectedException.class);
		long own = of(rep);
		assertThatThrownBy(() -> customers.change(own, null, CustomerDraft.organisation("Frei").ownedBy(null), viewer))
			.isInstanceOf(DraftRejectedException.class);
		assertThat(customers.change(own, null, CustomerDraft.organisation("Team").ownedBy(colleague), viewer)).isTrue();
		assertThatThrownBy(() -> customers.change(of(other), null, CustomerDraft.organisation("Fremd"), viewer))
			.isInstanceOf(NotFoundException.class);
	}

	@Test
	void whoLosesTheSightOfAllSignsInAgain() {
		String name = boss.name().substring("Jule ".length());
		session(name);
		rights.become(List.of(new Rights.OfRole(Role.SALES, EnumSet.of(Reach.OWN), Set.of(), Set.of())), version(),
				"none");
		assertThat(sessions(name)).isOne();
		rights.become(List.of(new Rights.OfRole(Role.MANAGEMENT, EnumSet.of(Reach.OWN), Set.of(), Set.of())), version(),
				"none");
		assertThat(sessions(name)).isZero();
		assertThat(viewer(boss.id()).readsAll()).isFalse();
	}

	/** The migration says it, and nothing has changed it since. */
	@Test
	void everybodySeesPricesAndTurnoverAndWhoLeadsOrSellsMargins() {
		rights.all()
			.forEach((role, own) -> assertThat(own.figures()).as(role.name())
				.containsExactlyInAnyOrderElementsOf(role == Role.MANAGEMENT || role == Role.SALES
						? EnumSet.allOf(Figures.class) : EnumSet.of(Figures.PRICES, Figures.TURNOVER)));
	}

	@Test
	void ofSeveralRolesTheOneThatSeesMostCounts() {
		change("update role_rights set figures = array['TURNOVER'] where role = 'SERVICE'");
		change("update role_rights set figures = array['PRICES'] where role = 'RECEPTION'");
		assertThat(viewer(Visitor.with(accounts, Role.SERVICE).viewer().id()).figures())
			.containsExactly(Figures.TURNOVER);
		assertThat(viewer(Visitor.with(accounts, Role.SERVICE, Role.RECEPTION).viewer().id()).figures())
			.containsExactlyInAnyOrder(Figures.TURNOVER, Figures.PRICES);
	}

	@Test
	void whoseAmountsChangeSignsInAgain() {
		String name = boss.name().substring("Jule ".length());
		session(name);
		Rights.OfRole before = rights.all().get(Role.MANAGEMENT);
		rights.become(List.of(before), version(), "none");
		assertThat(sessions(name)).isOne();
		rights.become(List.of(new Rights.OfRole(Role.MANAGEMENT, before.reads(), before.writes(), Set.of())), version(),
				"none");
		assertThat(sessions(name)).isZero();
		assertThat(viewer(boss.id()).figures()).isEmpty();
	}

	@Test
	void aTokenSeesWhatItsOwnerSeesByNow() {
		String username = "figures" + rep;
		accounts.create(username, "Tessa Token", Set.of(Role.SERVICE), null);
		String number = "P" + rep;
		change("insert into products (number, name) values (?, 'Hocker Prossen')", number);
		change("insert into product_prices select id, current_date, 4711.83 from products where number = ?", number);
		String token = desk.token(username, "x", null, null);
		assertThat(ask("/api/v1/products?q=" + number, token)).bodyText().contains("4711.83");
		assertThat(ask("/api/v1/prices?product=0", token)).hasStatus(404);
		change("update role_rights set figures = array['TURNOVER'] where role = 'SERVICE'");
		assertThat(ask("/api/v1/products?q=" + number, token)).hasStatusOk()
			.bodyText()
			.contains("Hocker Prossen")
			.doesNotContain("4711", "\"price\"", "purchasePrice");
		assertThat(ask("/api/v1/prices?product=0", token)).hasStatus(403)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("um Preise");
	}

	private MvcTestResult ask(String path, String token) {
		return web.get().uri(path).header("Authorization", "Bearer " + token).exchange();
	}

	@Test
	void thePageSaysWhatTheRightsMeanInBothLanguages() {
		Viewer admin = Visitor.with(accounts, Role.ADMIN).viewer();
		assertThat(web.get().uri("/users/rights").with(HistoryWorld.as(admin))).bodyText()
			.contains("figures[FIELD]", "sieht Preise", "sieht Spannen", "sieht Umsätze", "Deckungsbeitrag",
					"Kundenkarte", "abgelegte Dokumente");
		SignedIn english = new SignedIn(admin, "english" + admin.id(), "en", "auto");
		assertThat(web.get()
			.uri("/users/rights")
			.with(authentication(
					UsernamePasswordAuthenticationToken.authenticated(english, null, english.authorities()))))
			.bodyText()
			.contains("sees prices", "sees margins", "sees turnover", "customer card", "archived documents");
	}

	@Test
	void theFormKeepsWhatWasTicked() {
		Viewer admin = Visitor.with(accounts, Role.ADMIN).viewer();
		long version = RightsForm.version(rights.all());
		var form = web.post()
			.uri("/users/rights")
			.with(HistoryWorld.as(admin))
			.with(Csrf.csrf())
			.param("version", "" + version)
			.param("reads[ADMIN]", "ALL")
			.param("writes[ADMIN]", "ALL")
			.param("reads[SERVICE]", "OWN", "UNOWNED")
			.param("writes[FIELD]", "OWN")
			.param("figures[SERVICE]", "TURNOVER")
			.param("figures[MARKETING]", "MARGINS");
		assertThat(form).hasStatus3xxRedirection();
		assertThat(rights.all().get(Role.SERVICE).reads()).containsExactly(Reach.OWN, Reach.UNOWNED);
		assertThat(rights.all().get(Role.FIELD).reads()).containsExactly(Reach.OWN);
		assertThat(rights.all().get(Role.ADMIN).writes()).hasSize(4);
		assertThat(rights.all().get(Role.SERVICE).figures()).containsExactly(Figures.TURNOVER);
		assertThat(rights.all().get(Role.MARKETING).figures()).as("who sees margins sees prices")
			.containsExactly(Figures.PRICES, Figures.MARGINS);
		assertThat(form).hasStatus(409);
	}

	@Test
	void ofTwoWhoSawTheSameOneIsTold() throws Exception {
		long seen = version();
		List<Rights.OfRole> narrow = List
			.of(new Rights.OfRole(Role.MARKETING, EnumSet.of(Reach.OWN), Set.of(), Set.of()));
		ExecutorService pool = Executors.newSingleThreadExecutor();
		List<Future<?>> other = new ArrayList<>();
		transaction.executeWithoutResult((status) -> {
			rights.become(List.of(new Rights.OfRole(Role.SERVICE, EnumSet.of(Reach.OWN), Set.of(), Set.of())), seen,
					"none");
			other.add(pool.submit(() -> rights.become(narrow, seen, "none")));
			assertThatThrownBy(() -> other.get(0).get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
		});
		assertThatThrownBy(() -> other.get(0).get()).hasCauseInstanceOf(OptimisticLockingFailureException.class);
		assertThat(rights.all().get(Role.MARKETING).reads()).contains(Reach.ALL);
		pool.shutdown();
	}

	private long version() {
		return RightsForm.version(rights.all());
	}

	@Test
	void onlyWhoMayChangeAllReadsFilesIn() {
		Viewer seller = Visitor.with(accounts, Role.SALES).viewer();
		assertThat(web.get().uri("/imports").with(HistoryWorld.as(viewer(seller.id())))).hasStatusOk();
		change("update role_rights set writes = array['OWN','TEAM','UNOWNED'] where role = 'SALES'");
		assertThat(web.get().uri("/imports").with(HistoryWorld.as(viewer(seller.id())))).hasStatus(403);
	}

	private void substitute(String from, String to) {
		change("insert into substitutions (user_id, substitute_id, valid_from, valid_to) values (?, ?, %s, %s)"
			.formatted(from, to), other, rep);
	}

	private void session(String name) {
		change("""
				insert into sessions (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
					principal_name) values (?, ?, 0, 0, 0, 0, ?)""",
				name, name, name);
	}

	private int sessions(String name) {
		return transaction.execute((status) -> jdbc.sql("select count(*) from sessions where principal_name = ?")
			.param(name)
			.query(Integer.class)
			.single());
	}

	private Viewer viewer(long user) {
		return accounts.viewer(user).orElseThrow();
	}

	private long of(Long owner) {
		return customers.create(CustomerDraft.organisation("Firma " + UUID.randomUUID()).ownedBy(owner), boss);
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
