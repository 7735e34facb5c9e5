package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static kontor.Csrf.csrf;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kontor.KontorTest;
import kontor.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** From the upload to the undoing, page by page. */
@KontorTest
class ImportPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private Reading reading;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ImportWorld world;

	private RequestPostProcessor user;

	private final String word = ImportWorld.word();

	@BeforeEach
	void world() {
		world = new ImportWorld(commandLine, jdbc, transaction);
		user = world.as(Role.SALES);
	}

	private MvcTestResult upload(byte[] content, RequestPostProcessor who) {
		return web.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "Kundenliste Größe.csv", "text/csv", content))
			.with(who)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = web.post().uri(path).with(user).with(csrf());
		for (int at = 0; at < parameters.length; at += 2) {
			request = request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return web.get().uri(path).with(user).exchange();
	}

	private String path() {
		return "/imports/" + world.lastBatch();
	}

	private void await(BatchState state) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (System.nanoTime() < end && world
			.rows("select state from import_batches where id = ? and state = ?", world.lastBatch(), state.name())
			.isEmpty()) {
			Thread.sleep(200);
		}
		assertThat(world.rows("select state from import_batches where id = ?", world.lastBatch()))
			.containsExactly(state.name());
	}

	@Test
	void aTableGoesFromItsColumnsOverThePreviewToTheReportAndBack() throws Exception {
		String table = "Firma;Vorname;Nachname;Farbe\r\nTüren %1$s;Änne;Groß;blau\r\nTüren %1$s;Jörg;Klein;rot\r\n%2$s;;;\r\n"
			.formatted(word, "x".repeat(250));
		assertThat(upload(table.getBytes(Charset.forName("windows-1252")), user)).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(path());
		assertThat(get(path())).hasStatusOk().bodyText().contains("Windows-1252", "Spalten", "Änne", "name=\"target\"");
		assertThat(post(path() + "/mapping", "contents", "CONTACTS", "status", "PROSPECT", "target", "COMPANY",
				"target", "FIRST_NAME", "target", "LAST_NAME", "target", "NOTE"))
			.hasRedirectedUrl(path());
		assertThat(get(path())).hasStatusOk().bodyText().contains("Vorschau", "Türen " + word, "250");
		assertThat(get(path() + "?rows=WRONG")).hasStatusOk().bodyText().contains("Firma: ").doesNotContain("Änne");
		assertThat(post(path() + "/run")).hasRedirectedUrl(path());
		await(BatchState.DONE);
		assertThat(get(path())).hasStatusOk().bodyText().contains("2 Zeilen neu", "Farbe", "rückgängig");
		assertThat(world.rows("select status || ' ' || name from customers where name like ?", "%" + word))
			.containsExactly("PROSPECT Türen " + word);
		assertThat(get(path() + "/wrong-rows.csv")).hasStatusOk()
			.bodyText()
			.startsWith("\ufeffZeile;Grund")
			.contains("250");
		assertThat(post(path() + "/undoing")).hasRedirectedUrl(path());
		await(BatchState.UNDONE);
		assertThat(get(path())).hasStatusOk().bodyText().contains("zurückgenommen");
		assertThat(world.rows("select name from customers where name like ?", "%" + word)).isEmpty();
	}

	@Test
	void theMeaningOfColumnsIsRemembered() {
		byte[] table = ("Zeug %1$s;Kram\nalpha;beta\ngamma;delta\n".formatted(word)).getBytes(StandardCharsets.UTF_8);
		upload(table, user);
		post(path() + "/mapping", "contents", "CONTACTS", "status", "CUSTOMER", "target", "LAST_NAME", "target",
				"TAGS");
		upload(table, user);
		assertThat(get(path())).bodyText().containsPattern("value=\"TAGS\" selected");
	}

	@Test
	void aMappingWithoutTheNeededColumnsIsRefused() {
		upload("Firma;Ort\nA;B\n".getBytes(StandardCharsets.UTF_8), user);
		assertThat(post(path() + "/mapping", "contents", "HISTORY", "status", "CUSTOMER", "target", "NOTE", "target",
				"NOTE"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kundenhistorie braucht");
		assertThat(post(path() + "/mapping", "contents", "CONTACTS", "status", "CUSTOMER", "target", "COMPANY"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(path() + "/mapping", "contents", "CONTACTS", "status", "CUSTOMER", "target", "EVIL", "target",
				"X"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aDoubtfulRowIsDecidedByTheUser() throws Exception {
		world.bring("Vorname;Nachname;Telefon", "Hans;" + word + ";0351 5001");
		long known = world.number("select id from customers where last_name = ?", word);
		upload(("Vorname;Nachname;Telefon\nHans;" + word + ";0351 5002\n").getBytes(StandardCharsets.UTF_8), user);
		post(path() + "/mapping", "contents", "CONTACTS", "status", "CUSTOMER", "target", "FIRST_NAME", "target",
				"LAST_NAME", "target", "PHONE");
		assertThat(get(path() + "?rows=DOUBTFUL")).bodyText().contains("name=\"row-1\"", "value=\"" + known + "\"");
		assertThat(post(path() + "/choices", "row-1", String.valueOf(known))).hasStatus(HttpStatus.FOUND);
		post(path() + "/run");
		await(BatchState.DONE);
		assertThat(world.number("select count(*) from customers where last_name = ?", word)).isEqualTo(1);
		assertThat(world.number("select count(*) from contact_points where customer_id = ?", known)).isEqualTo(2);
	}

	@Test
	void brokenFilesAreRefusedInWordsAndChangeNothing() {
		long batches = world.number("select count(*) from import_batches");
		assertThat(upload(new byte[0], user)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Die Datei ist leer");
		assertThat(upload(new byte[] { 0, 1, 2, (byte) 0xfe, 7, 0, 0 }, user))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(upload("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), user))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("PDF");
		assertThat(upload("a;".repeat(10_000).getBytes(StandardCharsets.UTF_8), user))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(world.number("select count(*) from import_batches")).isEqualTo(batches);
	}

	@Test
	void aFileAboveTheLimitIsRefusedInWords() {
		MockMultipartFile large = new MockMultipartFile("file", "alles.csv", "text/csv", new byte[] { 'x' }) {
			@Override
			public long getSize() {
				return (200L << 20) + 1;
			}
		};
		assertThat(web.post().uri("/imports").multipart().file(large).with(user).with(csrf()).exchange())
			.hasStatus(HttpStatus.CONTENT_TOO_LARGE)
			.bodyText()
			.contains("größer als 200 MB");
	}

	@Test
	void aSmallFileIsReadByAJobShouldTheProcessDie() {
		upload("BEGIN:VCARD\nVERSION:3.0\nN:Ott\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8), user);
		assertThat(world.number("""
				select count(*) from scheduled_tasks where task_name = ? and task_instance like ?
				and execution_time > now() + interval '1 minute'""", Reading.NAME, world.lastBatch() + "/%"))
			.isEqualTo(1);
	}

	@Test
	void aSmallFileThatCannotBeReadSaysSo() {
		upload("Firma;Ort\nA;B\n".getBytes(StandardCharsets.UTF_8), user);
		world.change("""
				update import_batches set state = 'READING', mapping = '{"contents": "CONTACTS", "columns": []}'
				where id = ?""", world.lastBatch());
		reading.atOnce(world.lastBatch());
		assertThat(world.rows("select state from import_batches where id = ?", world.lastBatch()))
			.containsExactly("FAILED");
	}

	@Test
	void aTableOfAThousandColumnsGetsPastTheServer() throws Exception {
		String fields = "contents=CONTACTS&status=CUSTOMER" + "&target=NOTE".repeat(1_000);
		HttpResponse<Void> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/imports/1/mapping"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(fields))
				.build(), HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isNotEqualTo(400).isLessThan(500);
	}

	@Test
	void onlySomeRolesMayImport() {
		world.bring("Firma", word);
		for (Role role : new Role[] { Role.SERVICE, Role.FIELD, Role.RECEPTION }) {
			RequestPostProcessor other = world.as(role);
			assertThat(web.get().uri("/imports").with(other).exchange()).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(web.get().uri(path()).with(other).exchange()).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(web.post().uri(path() + "/undoing").with(other).with(csrf()).exchange())
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(upload("Firma\nX\n".getBytes(StandardCharsets.UTF_8), other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(get("/imports")).hasStatusOk().bodyText().contains("Import");
	}

	@Test
	void unknownImportsAreNotFound() {
		assertThat(get("/imports/999999999")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/imports/999999999/run")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/imports/999999999/undoing")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/imports/999999999/wrong-rows.csv")).hasStatus(HttpStatus.NOT_FOUND);
	}

}
