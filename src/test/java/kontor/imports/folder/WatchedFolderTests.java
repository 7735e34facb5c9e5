package kontor.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.Visitor;
import kontor.database.Settings;
import kontor.imports.CommandLineImport;
import kontor.users.Accounts;
import kontor.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files that somebody puts into a folder. */
@KontorTest
class WatchedFolderTests {

	private static final String INVOICES = "invoice_number;customer_number;invoice_date;due_date;net;tax;gross\n";

	@Autowired
	private Settings settings;

	@Autowired
	private WatchedFolder page;

	@Autowired
	private FolderFiles files;

	@Autowired
	private CommandLineImport imports;

	@Autowired
	private MessageSource texts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@TempDir
	private Path folder;

	private FolderLook look;

	private final String word = "F" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void look() {
		look = looking(folder);
	}

	private FolderLook looking(Path path) {
		FolderLook looking = new FolderLook(new WatchedFolder(settings, folder, path.toString()), files, imports,
				texts);
		looking.waitFor(Duration.ofMillis(300));
		return looking;
	}

	@AfterEach
	void forget() {
		page.become("", false);
	}

	@Test
	void aFileIsImportedAndPutAwayWithAProtocol() throws Exception {
		put("ä 1.csv", INVOICES + word + "1;1;2026-01-05;;100,00;19,00;119,00\n");
		look.run();
		assertThat(invoices()).isOne();
		assertThat(names(folder.resolve("erledigt"))).containsExactly("ä 1.csv", "ä 1.csv.protokoll.txt");
		assertThat(Files.readString(folder.resolve("erledigt/ä 1.csv.protokoll.txt"))).contains("neu 1",
				"fehlerhaft 0");
		assertThat(names(folder)).containsExactly("erledigt");
		put("ä 1.csv", INVOICES + word + "2;1;2026-01-05;;100,00;19,00;119,00\n");
		look.run();
		assertThat(names(folder.resolve("erledigt"))).contains("ä 1 (2).csv", "ä 1 (2).csv.protokoll.txt");
		assertThat(invoices()).isEqualTo(2);
	}

	@Test
	void whatIsWrongIsPutAsideAndSaysWhy() throws Exception {
		put(word + ".csv", INVOICES + word + "1;1;gestern;;100,00;19,00;119,00\n");
		put(word + ".pdf", "%PDF-1.7 nothing");
		look.run();
		assertThat(names(folder.resolve("fehler"))).contains(word + ".csv", word + ".pdf");
		assertThat(Files.readString(folder.resolve("fehler/" + word + ".csv.protokoll.txt"))).contains("Zeile 2:");
		assertThat(Files.readString(folder.resolve("fehler/" + word + ".pdf.protokoll.txt"))).contains("beschädigt");
		assertThat(files.newest().get(0).message()).contains("beschädigt");
	}

	@Test
	void aFileThatIsBeingWrittenIsLeft() throws Exception {
		Path file = put(word + ".csv", INVOICES);
		put(word + ".csv.part", INVOICES + word + "9;1;2026-01-05;;100,00;19,00;119,00\n");
		ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
		try {
			writer.scheduleAtFixedRate(() -> append(file), 0, 20, TimeUnit.MILLISECONDS);
			look.run();
		}
		finally {
			writer.shutdownNow();
			writer.awaitTermination(5, TimeUnit.SECONDS);
		}
		assertThat(names(folder)).containsExactly(word + ".csv", word + ".csv.part");
		assertThat(files.lastLook()).hasValueSatisfying((last) -> assertThat(last.waiting()).isOne());
		look.run();
		assertThat(names(folder)).contains(word + ".csv.part").doesNotContain(word + ".csv");
	}

	private void append(Path file) {
		try {
			Files.writeString(file, Files.readString(file) + word + "1;1;2026-01-05;;100,00;19,00;119,00\n");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@Test
	void linksAreNotFollowed() throws Exception {
		Path elsewhere = Files.writeString(Files.createTempFile("elsewhere", ".csv"), INVOICES);
		Files.createSymbolicLink(folder.resolve("link.csv"), elsewhere);
		look.run();
		assertThat(names(folder)).containsExactly("link.csv");
		assertThat(elsewhere).exists();
	}

	@Test
	void aFolderThatCannotBeWatchedSaysSo() throws Exception {
		looking(folder.resolve("nowhere")).run();
		assertThat(files.lastLook().orElseThrow().state()).isEqualTo(FolderState.MISSING);
		looking(put("file", "x")).run();
		assertThat(files.lastLook().orElseThrow().state()).isEqualTo(FolderState.NO_FOLDER);
	}

	@Test
	void thePageSetsAFolderBelowTheHomeOnly() {
		SignedIn boss = new SignedIn(web, Visitor.with(accounts, Role.MANAGEMENT).viewer());
		String below = "inbox-" + word;
		assertThat(boss.post("/settings/imports", "path", below)).hasStatus3xxRedirection();
		assertThat(page.state()).isEqualTo(FolderState.GOOD);
		assertThat(SignedIn.text(boss.get("/settings/imports"))).contains(below, "Der Ordner wird beobachtet");
		for (String wrong : List.of("/etc", "..", ".", "postgres", below + "/../../elsewhere")) {
			boss.post("/settings/imports", "path", wrong);
			assertThat(page.state()).as(wrong).isEqualTo(FolderState.OUTSIDE);
		}
		assertThat(SignedIn.text(boss.get("/settings/imports"))).contains("außerhalb des erlaubten Bereichs");
		boss.post("/settings/imports", "path", "a\u0000b");
		assertThat(boss.get("/settings/imports")).hasStatusOk();
		SignedIn seller = new SignedIn(web, Visitor.with(accounts, Role.SALES).viewer());
		assertThat(seller.get("/settings/imports")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aFileThatFailedIsTriedOnceMore() throws Exception {
		SignedIn boss = new SignedIn(web, Visitor.with(accounts, Role.MANAGEMENT).viewer());
		boss.post("/settings/imports", "path", "inbox-" + word);
		Path inbox = page.path();
		Files.writeString(inbox.resolve(word + ".csv"), INVOICES + word + "1;1;gestern;;100,00;19,00;119,00\n");
		FolderLook looking = new FolderLook(page, files, imports, texts);
		looking.waitFor(Duration.ofMillis(10));
		looking.run();
		FolderFiles.Row row = files.newest().get(0);
		assertThat(row.name()).isEqualTo(word + ".csv");
		assertThat(row.good()).isFalse();
		assertThat(boss.post("/settings/imports/files/" + row.id() + "/retry")).hasStatus3xxRedirection();
		assertThat(names(inbox)).contains(word + ".csv");
		assertThat(names(inbox.resolve("fehler"))).isEmpty();
		assertThat(boss.post("/settings/imports/files/" + row.id() + "/retry")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(SignedIn.text(boss.get("/settings/imports"))).contains(word + ".csv", "wieder in den Ordner gelegt");
	}

	private Path put(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private long invoices() {
		return jdbc.sql("select count(*) from invoices where number like ?")
			.param(word + "%")
			.query(Long.class)
			.single();
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
