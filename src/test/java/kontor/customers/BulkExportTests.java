package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Role;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What leaves the house is what the user saw, and the log says how much it was. */
@KontorTest
class BulkExportTests {

	private final String word = "Ausfuhr" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn visitor;

	@BeforeEach
	void boss() {
		visitor = new SignedIn(web, Visitor.with(accounts, Role.MANAGEMENT).viewer());
	}

	@Test
	void othersThanTheUserSawDoNotLeave() {
		firms(3);
		String path = redirect("all", "true", "name", word);
		assertThat(SignedIn.text(visitor.get(path))).contains("Zeilen: 3", "name=\"seen\" value=\"3\"");
		firms(1);
		MvcTestResult late = visitor.get(path + "&purpose=Probe");
		assertThat(late).hasStatus(409).hasContentTypeCompatibleWith("text/html");
		assertThat(SignedIn.text(late)).contains("Nichts ist ausgegeben", "Zeilen: 4", "name=\"seen\" value=\"4\"");
		assertThat(noted()).isEmpty();
		MvcTestResult file = visitor.get(path.replace("seen=3", "seen=4") + "&purpose=Probe");
		assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
		assertThat(SignedIn.text(file)).contains(word + " 0", word + " 2");
		assertThat(noted()).singleElement().asString().contains("\"rows\": [4]", word);
	}

	@Test
	void theLogSaysThatTheyWereChosenAndHowMany() {
		List<Long> ids = firms(3);
		String path = redirect("id", "" + ids.get(0), "id", "" + ids.get(2));
		assertThat(SignedIn.text(visitor.get(path + "&purpose=Probe"))).contains(word + " 0", word + " 2")
			.doesNotContain(word + " 1");
		assertThat(noted()).singleElement().asString().contains("\"rows\": [2]", "ausgewählte");
		Viewer viewer = visitor.viewer();
		assertThat(SignedIn.text(visitor.get("/audit?kind=EXPORTS&user=" + viewer.id()))).contains("Zeilen: 2",
				"ausgewählte");
	}

	private String redirect(String... which) {
		String[] fields = new String[which.length + 2];
		System.arraycopy(which, 0, fields, 2, which.length);
		fields[0] = "action";
		fields[1] = "EXPORT";
		MvcTestResult answer = visitor.post("/customers/bulk", fields);
		assertThat(answer).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private List<String> noted() {
		return jdbc.sql("select changes::text from audit_entries where event = 'EXPORTED' and user_id = ?")
			.param(visitor.viewer().id())
			.query(String.class)
			.list();
	}

	private List<Long> firms(int many) {
		return customers.createAll(
				IntStream.range(0, many).mapToObj((i) -> CustomerDraft.organisation(word + " " + i)).toList(), null);
	}

}
