package kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.users.Accounts;
import kontor.users.Company;
import kontor.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The firm is described in one place, and its numbers are handed out once. */
@KontorTest
class FirmSettingsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Company company;

	@Autowired
	private CustomerNumbers numbers;

	@Autowired
	private CustomerRegister customers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn boss;

	private String prefix;

	@BeforeEach
	void somebody() {
		Visitor visitor = Visitor.with(accounts, Role.MANAGEMENT);
		boss = new SignedIn(web, visitor.viewer());
		prefix = visitor.username().replaceAll("[^a-z]", "") + "-";
		prefix = prefix.substring(Math.max(0, prefix.length() - 8));
	}

	@AfterEach
	void asBefore() {
		numbers.become("", numbers.become("", 1L).orElse(1L));
		save("street", "", "land", "", "days[0].from", "", "days[0].until", "", "days[0].againFrom", "",
				"days[0].againUntil", "");
	}

	@Test
	void allIsKeptAndSeenByTheAudit() {
		save("companyName", "Möbel & Söhne", "street", "Ring 1", "postalCode", "01705", "city", "Freital", "land", "sn",
				"days[0].from", "08:00", "days[0].until", "12:00", "days[0].againFrom", "13:00", "days[0].againUntil",
				"17:30");
		assertThat(company.site()).isEqualTo(new Company.Site("Ring 1", "01705", "Freital"));
		assertThat(company.land()).isEqualTo("sn");
		assertThat(company.hours().days()).hasToString("{MONDAY=[08:00-12:00, 13:00-17:30]}");
		assertThat(boss.get("/settings")).bodyText()
			.contains("Möbel &amp; Söhne", "value=\"Ring 1\"", "value=\"17:30\"")
			.containsPattern("value=\"sn\"[^>]*selected");
		assertThat(boss.get("/")).bodyText().contains("<div class=\"k-firm\">Möbel &amp; Söhne</div>");
		String planning = "/calendar/new?date=2026-11-23&untilDate=2026-11-23";
		assertThat(boss.get(planning + "&from=06:00&until=07:00")).bodyText().contains("außerhalb der Öffnungszeiten");
		assertThat(boss.get(planning + "&from=09:00&until=10:00")).bodyText().doesNotContain("außerhalb der");
		assertThat(boss.get("/calendar?date=2026-11-23")).bodyText().contains("data-grid=\"8\"");
		assertThat(jdbc.sql("select count(*) from audit_entries where table_name = 'settings' and user_id = ?")
			.param(boss.viewer().id())
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void hoursThatCannotBeAreNamed() {
		assertThat(send("days[0].from", "12:00", "days[0].until", "08:00")).hasStatus(422)
			.bodyText()
			.contains("muss nach dem Beginn liegen");
		assertThat(send("days[1].from", "12:00")).hasStatus(422);
		assertThat(send("days[1].from", "25:00", "days[1].until", "26:00")).hasStatus(422)
			.bodyText()
			.contains("ist keine Uhrzeit");
		assertThat(send("days[0].from", "08:00", "days[0].until", "12:00", "days[0].againFrom", "11:00",
				"days[0].againUntil", "17:00"))
			.hasStatus(422)
			.bodyText()
			.contains("muss nach dem ersten Ende liegen");
		assertThat(send("land", "atlantis")).hasStatus(422);
		assertThat(send("numberPrefix", "K1")).hasStatus(422);
	}

	@Test
	void theFirmSaysHowLongIsLong() {
		save("contactDaysA", "10", "contactDaysB", "20", "contactDaysOthers", "3650");
		assertThat(company.contactDays()).isEqualTo(new Company.ContactDays(10, 20, 3650));
		assertThat(boss.get("/settings")).bodyText().contains("value=\"3650\"");
		assertThat(boss.get("/customers?neglected=true")).bodyText()
			.contains("lange nicht gesprochen (A 10, B 20, sonst 3.650 Tage)");
		assertThat(boss.get("/")).hasStatusOk();
		for (String wrong : List.of("", "0", "3651", "1,5", "-3")) {
			assertThat(send("contactDaysB", wrong)).as(wrong).hasStatus(422);
		}
		assertThat(send("contactDaysA", "3651")).bodyText().contains("höchstens 3.650");
		assertThat(company.contactDays().b()).isEqualTo(20);
	}

	@Test
	void aNumberIsNeverHandedOutTwice() {
		save("numberPrefix", prefix, "nextNumber", "1");
		assertThat(number()).isEqualTo(prefix + "1");
		assertThat(number()).isEqualTo(prefix + "2");
		customers.create(CustomerDraft.organisation("Von Hand").withNumber(prefix + "4"), boss.viewer());
		assertThat(send("nextNumber", "2")).hasStatus(422)
			.bodyText()
			.contains("ist zu niedrig", "Die niedrigste freie ist " + prefix + "5");
		assertThat(number()).isEqualTo(prefix + "3");
		assertThat(number()).isEqualTo(prefix + "5");
		save("nextNumber", "100");
		assertThat(number()).isEqualTo(prefix + "100");
		save("numberPrefix", prefix + "x", "nextNumber", "1");
		assertThat(number()).isEqualTo(prefix + "x1");
		transaction.executeWithoutResult((status) -> jdbc.sql("update customers set number = ? where number = ?")
			.params("weg" + prefix, prefix + "100")
			.update());
		assertThat(send("numberPrefix", prefix, "nextNumber", "100")).hasStatus(422)
			.bodyText()
			.contains("Die niedrigste freie ist " + prefix + "101");
	}

	@Test
	void savingSomethingElseLetsTheNumbersCountOn() {
		save("numberPrefix", prefix, "nextNumber", "7");
		Map<String, String> form = form();
		number();
		form.put("street", "Weg 2");
		assertThat(boss.post("/settings", flat(form))).hasStatus3xxRedirection();
		assertThat(number()).isEqualTo(prefix + "8");
	}

	@Test
	void whoeverChangesTheRangeWaitsForThoseWhoDraw() throws Exception {
		save("numberPrefix", prefix, "nextNumber", "1");
		Thread[] change = new Thread[1];
		transaction.executeWithoutResult((status) -> {
			assertThat(numbers.next(1)).containsExactly(prefix + "1");
			change[0] = new Thread(() -> numbers.become(prefix + "y", 1L));
			change[0].start();
			sleep();
			assertThat(change[0].isAlive()).isTrue();
		});
		change[0].join(10_000);
		assertThat(numbers.prefix()).isEqualTo(prefix + "y");
	}

	private static void sleep() {
		try {
			Thread.sleep(300);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String number() {
		long id = customers.create(CustomerDraft.organisation("Nummer"), boss.viewer());
		return customers.snapshot(id).orElseThrow().draft().number();
	}

	private void save(String... changed) {
		assertThat(send(changed)).hasStatus3xxRedirection();
	}

	private MvcTestResult send(String... changed) {
		Map<String, String> form = form();
		for (int i = 0; i < changed.length; i += 2) {
			form.put(changed[i], changed[i + 1]);
		}
		return boss.post("/settings", flat(form));
	}

	private Map<String, String> form() {
		String page = SignedIn.text(boss.get("/settings"));
		Map<String, String> form = new LinkedHashMap<>(Map.of("companyName", "Firma", "country", "DE", "areaCode",
				company.dialingArea().areaCode(), "numberPrefix", numbers.prefix(), "version", value(page, "version")));
		if (!company.name().isEmpty()) {
			form.put("companyName", company.name());
		}
		return form;
	}

	private static String value(String page, String name) {
		Matcher input = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(input.find()).isTrue();
		return input.group(1);
	}

	private static String[] flat(Map<String, String> form) {
		List<String> fields = new ArrayList<>();
		form.forEach((name, value) -> Stream.of(name, value).forEach(fields::add));
		return fields.toArray(String[]::new);
	}

}
