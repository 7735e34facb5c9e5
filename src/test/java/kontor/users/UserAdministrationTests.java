package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KontorTest
class UserAdministrationTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Accounts accounts;

	@Autowired
	ApiTokens tokens;

	@Autowired
	Users users;

	Browser admin;

	String name;

	long id;

	@BeforeEach
	void people() {
		String suffix = UUID.randomUUID().toString().substring(0, 8);
		accounts.create("a" + suffix, "Ada", Set.of(Role.ADMIN), Browser.PASSWORD);
		admin = new Browser(mvc).signIn("a" + suffix);
		name = "u" + suffix;
		id = accounts.create(name, "Uta", Set.of(Role.SALES), Browser.PASSWORD);
	}

	@Test
	void onlyAdminsManageUsers() {
		Browser sales = new Browser(mvc).signIn(name);
		for (String page : new String[] { "/users", "/users/new", "/users/" + id, "/users/attempts", "/settings" }) {
			assertThat(sales.get(page)).as(page).hasStatus(403);
			assertThat(admin.get(page)).as(page).hasStatusOk();
		}
		assertThat(sales.post("/users/" + id + "/deactivation", "version", "0")).hasStatus(403);
		assertThat(sales.post("/users", "username", "x", "displayName", "X", "roles", "ADMIN")).hasStatus(403);
		assertThat(Browser.body(sales.get("/account"))).doesNotContain("href=\"/users\"");
	}

	@Test
	void managementMaySetUpTheFirmButNotTheUsers() {
		accounts.create("m" + name, "Mia", Set.of(Role.MANAGEMENT), Browser.PASSWORD);
		Browser boss = new Browser(mvc).signIn("m" + name);
		assertThat(boss.get("/settings")).hasStatusOk();
		assertThat(boss.get("/users")).hasStatus(403);
	}

	@Test
	void aNewUserSetsThePasswordByALinkThatWorksOnce() {
		String username = "Neu." + name;
		MvcTestResult created = admin.post("/users", "username", username, "displayName", "Nele", "roles", "SERVICE");
		String page = created.getResponse().getRedirectedUrl();
		String link = link(admin.post(page + "/password-link"));
		Browser stranger = new Browser(mvc);
		assertThat(stranger.get(link)).hasStatusOk();
		assertThat(stranger.post(link, "password", "short")).hasStatus(422).bodyText().contains("braucht 10 bis 200");
		assertThat(stranger.post(link, "password", Browser.PASSWORD)).hasRedirectedUrl("/login?ready");
		assertThat(stranger.post(link, "password", "something else")).hasStatus(404);
		assertThat(stranger.get(link)).hasStatus(404).bodyText().contains("gilt nicht mehr");
		assertThat(stranger.signIn(username).get("/account")).hasStatusOk();
	}

	@Test
	void aSecondLinkReplacesTheFirst() {
		String first = link(admin.post("/users/" + id + "/password-link"));
		String second = link(admin.post("/users/" + id + "/password-link"));
		assertThat(new Browser(mvc).get(first)).hasStatus(404);
		assertThat(new Browser(mvc).get(second)).hasStatusOk();
	}

	@Test
	void whoIsDeactivatedIsOutAtOnce() {
		Browser sales = new Browser(mvc);
		sales.post("/login", "username", name, "password", Browser.PASSWORD, "remember", "true");
		String token = tokens.create(id, "test", null, Set.of(Scope.ADMIN)).text();
		assertThat(tokens.use(token)).isPresent();
		assertThat(admin.post("/users/" + id + "/deactivation", "version", version())).hasStatus(302);
		assertThat(sales.get("/account")).hasStatus(302);
		assertThat(tokens.use(token)).isEmpty();
		assertThat(sales.post("/login", "username", name, "password", Browser.PASSWORD)).hasStatus(401);
		admin.post("/users/" + id + "/activation", "version", version());
		assertThat(new Browser(mvc).signIn(name).get("/account")).hasStatusOk();
	}

	@Test
	void newRolesCountAtOnce() {
		Browser sales = new Browser(mvc).signIn(name);
		String token = tokens.create(id, "test", null, Set.of(Scope.ADMIN)).text();
		admin.post("/users/" + id, "displayName", "Uta", "roles", "ADMIN", "version", version());
		assertThat(sales.get("/account")).hasStatus(302);
		assertThat(tokens.use(token).orElseThrow().who().viewer().isAdmin()).isTrue();
	}

	@Test
	void aStaleFormShowsWhatStandsThereNow() {
		String old = version();
		admin.post("/users/" + id, "displayName", "Uta Neumann", "roles", "SALES", "version", old);
		MvcTestResult stale = admin.post("/users/" + id, "displayName", "Uta Alt", "roles", "SALES", "version", old);
		assertThat(stale).hasStatus(409).bodyText().contains("Uta Neumann").contains("Uta Alt");
		assertThat(admin.post("/users/" + id + "/deactivation", "version", old)).hasStatus(409);
		assertThat(accounts.names(Set.of(id))).isEqualTo(Map.of(id, "Uta Neumann"));
	}

	@Test
	void wrongEntriesAreNamed() {
		assertThat(admin.post("/users", "username", "a b", "displayName", "x".repeat(121))).hasStatus(422)
			.bodyText()
			.contains("username-error")
			.contains("displayName-error")
			.contains("roles-error");
		assertThat(admin.post("/users", "username", name.toUpperCase(), "displayName", "U", "roles", "SALES"))
			.hasStatus(422)
			.bodyText()
			.contains("gibt es schon");
		assertThat(admin.post("/users", "username", "b", "displayName", "U", "roles", "KING")).hasStatus(422)
			.bodyText()
			.contains("ist keine Rolle");
		assertThat(admin.get("/users/999999999")).hasStatus(404);
		assertThat(admin.post("/users/999999999/password-link")).hasStatus(404);
	}

	@Test
	void scriptsInNamesStayText() {
		admin.post("/users/" + id, "displayName", "<script>alert(1)</script>", "roles", "SALES", "version", version());
		assertThat(Browser.body(admin.get("/users"))).contains("&lt;script&gt;").doesNotContain("<script>alert");
	}

	@Test
	void theAdminSeesFailuresAndLiftsBlocks() {
		Browser stranger = new Browser(mvc, "198.51.100.23");
		for (int i = 0; i < 5; i++) {
			stranger.post("/login", "username", name, "password", "wrong password");
		}
		assertThat(Browser.body(admin.get("/users/attempts"))).contains(name).contains("198.51.100.23");
		admin.post("/users/attempts/release", "kind", "ACCOUNT", "name", name);
		assertThat(stranger.post("/login", "username", name, "password", Browser.PASSWORD)).hasStatus(302);
	}

	private String version() {
		return String.valueOf(users.findById(id).orElseThrow().version());
	}

	private static String link(MvcTestResult page) {
		Matcher link = Pattern.compile("http://localhost(/password/[^\"]+)\"").matcher(Browser.body(page));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
