package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A Kontor without users, in a transaction that is rolled back. */
@KontorTest
@Transactional
class LastAdminTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Accounts accounts;

	@Autowired
	Users users;

	@Autowired
	UserAdministration administration;

	@Autowired
	FirstStart firstStart;

	@Autowired
	Company company;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void nobody() {
		jdbc.sql("truncate users cascade").update();
	}

	@Test
	void theLastAdminStays() {
		User ada = user(accounts.create("ada", "Ada", Set.of(Role.ADMIN), null));
		assertThatExceptionOfType(UserAdministration.LastAdminException.class)
			.isThrownBy(() -> administration.deactivate(ada.id(), ada.version()));
	}

	@Test
	void theLastAdminStaysAdmin() {
		User ada = user(accounts.create("ada", "Ada", Set.of(Role.ADMIN), null));
		UserForm form = UserForm.of(ada);
		form.setRoles(EnumSet.of(Role.SALES));
		assertThatExceptionOfType(UserAdministration.LastAdminException.class)
			.isThrownBy(() -> administration.appoint(ada.id(), form));
	}

	@Test
	void oneOfTwoAdminsMayGo() {
		User ada = user(accounts.create("ada", "Ada", Set.of(Role.ADMIN), null));
		accounts.create("bea", "Bea", Set.of(Role.ADMIN), null);
		administration.deactivate(ada.id(), ada.version());
		assertThat(user(ada.id()).isActive()).isFalse();
	}

	@Test
	void theFirstStartMakesAnAdminOnce() {
		String link = firstStart.invite("").orElseThrow();
		Browser browser = new Browser(mvc);
		assertThat(browser.get(link)).hasStatusOk();
		String[] fields = { "companyName", "Möbelwerk Brandt GmbH", "country", "DE", "areaCode", "0351", "username",
				"Chefin", "displayName", "Carla Brandt", "password", Browser.PASSWORD };
		String[] wrong = fields.clone();
		wrong[5] = "351";
		assertThat(browser.post(link, wrong)).hasStatus(422).bodyText().contains("ist keine Vorwahl");
		assertThat(browser.post(link, fields)).hasRedirectedUrl("/login?ready");
		assertThat(browser.post(link, fields)).hasStatus(404);
		assertThat(firstStart.invite("")).isEmpty();
		assertThat(company.name()).isEqualTo("Möbelwerk Brandt GmbH");
		assertThat(company.dialingArea().areaCode()).isEqualTo("0351");
		assertThat(users.findByUsername("chefin").orElseThrow().roles()).contains(Role.ADMIN);
	}

	@Test
	void anInventedLinkOpensNothing() {
		assertThat(new Browser(mvc).get("/setup/abc")).hasStatus(404);
		assertThat(new Browser(mvc).get("/password/abc")).hasStatus(404);
	}

	private User user(long id) {
		return users.findById(id).orElseThrow();
	}

}
