package kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kontor.Csrf;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.database.Jobs;
import kontor.documents.text.Samples;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is filed comes back as it was, to those who may see it, and is found. */
@KontorTest
class DocumentsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Archive archive;

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentList list;

	@Autowired
	private Contents contents;

	@Autowired
	private DocumentTidying tidying;

	@Autowired
	private VirusScanner scanner;

	@Autowired
	private ScanJob scanning;

	@Autowired
	private Jobs jobs;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	private SignedIn author;

	private final String word = "Kessel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
		author = new SignedIn(web, world.author);
	}

	@AfterEach
	void nobodyScans() {
		transaction.executeWithoutResult((status) -> scanner.use("", VirusScanner.USUAL_PORT));
	}

	@Test
	void aFileComesBackUnderItsComposedNameAndIsKeptOnce() throws Exception {
		byte[] bytes = Samples.pdf("Rechnung " + word);
		MvcTestResult filed = upload(world.author, bytes, "Pru\u0308fung Mo\u0308bel.pdf", "customer",
				"" + world.customer);
		assertThat(filed).hasStatus3xxRedirection();
		long id = id(filed);
		MvcTestResult file = author.get("/documents/" + id + "/file");
		assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
			.contains("filename*=UTF-8''Pr%C3%BCfung%20M%C3%B6bel.pdf");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(bytes);
		assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");
		long again = store(bytes, "gleich.pdf", Links.NONE, world.author);
		assertThat(content(again)).isEqualTo(content(id));
		assertThat(SignedIn.text(author.get("/documents/" + id))).contains("Prüfung Möbel", "Möbelhaus Groß GmbH");
		assertThat(SignedIn.text(author.get("/documents?customer=" + world.customer))).contains("Prüfung Möbel");
		assertThat(SignedIn.text(author.get("/customers/" + world.customer + "/documents"))).contains("Prüfung Möbel");
	}

	@Test
	void twoWhoBringTheSameAtOnceKeepItOnce() throws Exception {
		byte[] bytes = (word + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
		ExecutorService two = Executors.newFixedThreadPool(4);
		try {
			Callable<Long> filing = () -> content(store(bytes, "a.txt", Links.NONE, world.author));
			List<Future<Long>> filed = two.invokeAll(List.of(filing, filing, filing, filing));
			long first = filed.get(0).get();
			for (Future<Long> one : filed) {
				assertThat(one.get()).isEqualTo(first);
			}
			assertThat(number("select count(*) from document_chunks where content_id = ?", first)).isEqualTo(4);
		}
		finally {
			two.shutdownNow();
		}
	}

	@Test
	void hundredMegabytesPassThroughALittleMemory() throws Exception {
		Flood flood = new Flood(Incoming.LARGEST, new Random(word.hashCode()));
		MessageDigest in = MessageDigest.getInstance("SHA-256");
		long id = archive.store(new DigestInputStream(flood, in), "gross.bin", Links.NONE, DocumentKind.OTHER,
				Direction.IN, world.author);
		assertThat(flood.held).isLessThan(40 << 20);
		long content = content(id);
		assertThat(number("select max(length(bytes)) from document_chunks where content_id = ?", content))
			.isEqualTo(Contents.PIECE);
		MessageDigest out = MessageDigest.getInstance("SHA-256");
		try (InputStream stream = archive.open(id, world.author).bytes().getInputStream()) {
			List<String> sent = StatementCounter.during(() -> out.update((byte) stream.read()));
			assertThat(sent).hasSizeLessThanOrEqualTo(1);
			long before = used();
			byte[] buffer = new byte[65_536];
			long read = 1;
			for (int got = stream.read(buffer); got > 0; got = stream.read(buffer)) {
				out.update(buffer, 0, got);
				read += got;
			}
			assertThat(read).isEqualTo(Incoming.LARGEST);
			assertThat(used() - before).isLessThan(40 << 20);
		}
		assertThat(out.digest()).isEqualTo(in.digest());
		MvcTestResult part = web.get()
			.uri("/documents/" + id + "/file")
			.header("Range", "bytes=99000000-99000009")
			.with(HistoryWorld.as(world.author))
			.exchange();
		assertThat(part).hasStatus(206);
		assertThat(part.getResponse().getContentAsByteArray()).hasSize(10);
		assertThatThrownBy(() -> archive.store(new Flood(Incoming.LARGEST + 1, new Random()), "zu gross.bin",
				Links.NONE, DocumentKind.OTHER, Direction.IN, world.author))
			.isInstanceOf(DocumentRefusedException.class)
			.hasMessage("documents.refused.too-large");
		forget(id, content);
	}

	/** Other tests read all there is. */
	private void forget(long id, long content) {
		transaction.executeWithoutResult((status) -> {
			archive.erase(List.of(id));
			jdbc.sql("delete from document_contents where id = ?").param(content).update();
		});
	}

	/** So many random bytes, and how much the program holds while they flow. */
	private static final class Flood extends InputStream {

		private final Random random;

		private final long before = used();

		private long left;

		private long held;

		private Flood(long size, Random random) {
			left = size;
			this.random = random;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int wanted) {
			int read = (int) Math.min(left, wanted);
			if (read == 0) {
				return -1;
			}
			byte[] bytes = new byte[read];
			random.nextBytes(bytes);
			System.arraycopy(bytes, 0, into, offset, read);
			left -= read;
			if (left == 0) {
				held = used() - before;
			}
			return read;
		}

	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	@Test
	void whatIsTooLargeOrEmptyIsRefusedInWords() {
		MvcTestResult empty = upload(world.author, new byte[0], "leer.txt");
		assertThat(empty).hasStatus(422);
		assertThat(SignedIn.text(empty)).contains("ist leer");
		assertThat(upload(world.author, new byte[0], "")).hasStatus(422);
		MockMultipartFile large = new MockMultipartFile("file", "alles.bin", null, new byte[] { 1 }) {
			@Override
			public long getSize() {
				return Incoming.LARGEST + 1;
			}
		};
		MvcTestResult refused = web.post()
			.uri("/documents")
			.multipart()
			.file(large)
			.with(HistoryWorld.as(world.author))
			.with(Csrf.csrf())
			.exchange();
		assertThat(refused).hasStatus(422);
		assertThat(SignedIn.text(refused)).contains("größer als 100 MB");
	}

	@Test
	void whatMayRunIsOnlySavedAsWhatItIs() throws Exception {
		long program = store("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), "Rechnung.pdf", Links.NONE,
				world.author);
		MvcTestResult saved = author.get("/documents/" + program + "/file");
		assertThat(saved.getResponse().getContentType()).isEqualTo("application/octet-stream");
		assertThat(saved.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(author.get("/documents/" + program + "/preview")).hasStatus(404);
		assertThat(SignedIn.text(author.get("/documents/" + program))).contains("nicht, was der Name sagt")
			.doesNotContain("<iframe");
		long page = store(("<html><script>alert(1)</script>" + word).getBytes(StandardCharsets.UTF_8), "bild.png",
				Links.NONE, world.author);
		MvcTestResult html = author.get("/documents/" + page + "/file");
		assertThat(html.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment");
		assertThat(html.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
		assertThat(author.get("/documents/" + page + "/preview")).hasStatus(404);
	}

	@Test
	void onlyAPreviewMayBeFramedAndOnlyByKontor() throws Exception {
		long id = store(Samples.pdf(word), "a.pdf", Links.NONE, world.author);
		MvcTestResult preview = author.get("/documents/" + id + "/preview");
		assertThat(preview.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
		assertThat(preview.getResponse().getHeaders("Content-Security-Policy")).singleElement()
			.asString()
			.contains("frame-ancestors 'self'");
		assertThat(preview.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline");
		MvcTestResult page = author.get("/documents/" + id);
		assertThat(page.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
		assertThat(SignedIn.text(page)).contains("<iframe");
	}

	@Test
	void theSearchBoxFindsWordsInAFileAndShowsThePassage() throws Exception {
		long id = store(Samples.pdf("Wir bestätigen die Lieferungen der Maschinen " + word + " bis Freitag."), "x.pdf",
				Links.ofCustomer(world.customer), world.author);
		long titled = store("Nichts".getBytes(StandardCharsets.UTF_8), "Plan " + word + ".txt", Links.NONE,
				world.author);
		jobs.runNow(TextJob.NAME, content(id));
		assertThat(SignedIn.text(author.get("/search/suggest?q=" + word))).contains("/documents/" + id,
				"die Lieferungen der Maschinen " + word, "/documents/" + titled);
		assertThat(SignedIn.text(author.get("/documents?q=Lieferung " + word)))
			.contains("die Lieferungen der Maschinen")
			.doesNotContain("/documents/" + titled);
		assertThat(SignedIn.text(author.get("/documents?customer=" + world.customer + "&q=maschine")))
			.contains("die Lieferungen der Maschinen");
		assertThat(SignedIn.text(author.get("/documents?kind=PHOTO&q=" + word))).doesNotContain("/documents/" + id);
	}

	@Test
	void whyThereIsNoTextIsSaidAndCanBeTriedAgain() throws Exception {
		long id = store(("%PDF-1.4 kaputt " + word).getBytes(StandardCharsets.UTF_8), "a.pdf", Links.NONE,
				world.author);
		jobs.runNow(TextJob.NAME, content(id));
		assertThat(SignedIn.text(author.get("/documents/" + id))).contains("die Datei ist beschädigt",
				"Noch einmal lesen");
		assertThat(author.post("/documents/" + id + "/text")).hasStatus3xxRedirection();
	}

	@Test
	void onlyThoseWhoSeeTheCustomerSeeItsDocuments() throws Exception {
		long id = store(word.getBytes(StandardCharsets.UTF_8), word + ".txt", Links.ofCustomer(world.customer),
				world.author);
		Viewer narrow = new Viewer(world.stranger.id(), "Fritz", world.stranger.roles(), false, false);
		SignedIn stranger = new SignedIn(web, narrow);
		assertThat(stranger.get("/documents/" + id)).hasStatus(404);
		assertThat(stranger.get("/documents/" + id + "/file")).hasStatus(404);
		assertThat(SignedIn.text(stranger.get("/documents"))).doesNotContain(word);
		assertThat(SignedIn.text(stranger.get("/search/suggest?q=" + word))).doesNotContain("/documents/" + id);
		assertThat(stranger.post("/documents/" + id + "/deletion")).hasStatus(404);
		assertThat(stranger.post("/documents/" + id + "/links", "customer", "" + world.customer)).hasStatus(404);
		assertThatThrownBy(() -> store(new byte[] { 1 }, "x", Links.ofCustomer(world.customer), narrow))
			.isInstanceOf(NotFoundException.class);
		Viewer reader = new Viewer(world.stranger.id(), "Fritz", world.stranger.roles(), true, false);
		assertThat(new SignedIn(web, reader).get("/documents/" + id)).hasStatusOk();
		assertThatThrownBy(() -> documents.delete(id, "x", reader)).isInstanceOf(AccessDeniedException.class);
		assertThat(new SignedIn(web, reader).post("/documents/" + id + "/deletion")).hasStatus(403);
	}

	@Test
	void confidentialOnesAndThoseOfNobodyAreForFew() throws Exception {
		long confidential = id(upload(world.author, word.getBytes(StandardCharsets.UTF_8), "a.txt", "customer",
				"" + world.customer, "confidential", "true"));
		assertThat(list.find(confidential, world.author)).isPresent();
		assertThat(list.find(confidential, world.owner)).isPresent();
		assertThat(list.find(confidential, world.boss)).isPresent();
		assertThat(list.find(confidential, world.stranger)).isEmpty();
		long nobodys = store(word.getBytes(StandardCharsets.UTF_8), "b.txt", Links.NONE, world.author);
		assertThat(list.find(nobodys, world.author)).isPresent();
		assertThat(list.find(nobodys, world.boss)).isPresent();
		assertThat(list.find(nobodys, world.owner)).isEmpty();
		transaction.executeWithoutResult((status) -> jdbc.sql("update customers set deleted_at = now() where id = ?")
			.param(world.customer)
			.update());
		assertThat(list.find(confidential, world.boss)).isEmpty();
	}

	@Test
	void aDocumentOfAnEntryIsItsCustomersToo() throws Exception {
		long entry = history
			.record(NewInteraction.of(world.customer, Channel.EMAIL, Direction.IN, HistoryWorld.NOON, "Mit Anlage"),
					world.author)
			.id();
		long id = id(
				upload(world.author, word.getBytes(StandardCharsets.UTF_8), "Anlage.txt", "interaction", "" + entry));
		assertThat(SignedIn.text(author.get("/history/" + entry))).contains("/documents/" + id, "Anlage");
		assertThat(SignedIn.text(author.get("/customers/" + world.customer + "/documents")))
			.contains("/documents/" + id);
		assertThat(SignedIn.text(author.get("/documents/" + id))).contains("Mit Anlage");
		long link = number("select id from document_links where document_id = ? and customer_id is not null", id);
		assertThat(author.post("/documents/" + id + "/links/" + link + "/deletion")).hasStatus3xxRedirection();
		assertThat(number("select count(*) from document_links where document_id = ?", id)).isZero();
		long person = world.person("Muster" + word);
		assertThat(author.post("/documents/" + id + "/links", "person", "" + person)).hasStatus3xxRedirection();
		assertThat(SignedIn.text(author.get("/documents/" + id))).contains("Muster" + word);
	}

	@Test
	void earlierVersionsStayAndAChangeIsSaved() throws Exception {
		long id = store("eins".getBytes(StandardCharsets.UTF_8), "Plan.txt", Links.NONE, world.author);
		assertThat(send("/documents/" + id + "/versions", world.author, "zwei".getBytes(StandardCharsets.UTF_8),
				"Plan neu.txt"))
			.hasStatus3xxRedirection();
		assertThat(author.get("/documents/" + id + "/file")).bodyText().isEqualTo("zwei");
		assertThat(author.get("/documents/" + id + "/versions/1/file")).bodyText().isEqualTo("eins");
		assertThat(author.get("/documents/" + id + "/versions/3/file")).hasStatus(404);
		String[] form = { "title", "Grundriss", "kind", "CONTRACT", "direction", "OUT", "datedOn", "2026-05-04", "tags",
				"Messe, Halle 3", "note", "Wichtig", "version", "1" };
		assertThat(author.post("/documents/" + id, form)).hasStatus3xxRedirection();
		assertThat(author.post("/documents/" + id, form)).hasStatus(409);
		assertThat(SignedIn.text(author.get("/documents/" + id))).contains("Grundriss", "Vertrag", "04.05.2026",
				"Halle 3", "Wichtig");
		assertThat(author.post("/documents/" + id, "title", "", "kind", "CONTRACT", "direction", "OUT", "datedOn",
				"gestern", "version", "2"))
			.hasStatus(422);
		assertThat(SignedIn.text(author.get("/documents?q=Halle&kind=CONTRACT"))).contains("Grundriss");
	}

	@Test
	void aDeletedDocumentComesBackUntilItIsGone() throws Exception {
		long id = store(word.getBytes(StandardCharsets.UTF_8), "a.txt", Links.NONE, world.author);
		long content = content(id);
		MvcTestResult deleted = author.post("/documents/" + id + "/deletion");
		String undo = String.valueOf(deleted.getMvcResult().getFlashMap().get("undo"));
		assertThat(author.get("/documents/" + id)).hasStatus(404);
		assertThat(author.post(undo)).hasStatus3xxRedirection();
		assertThat(author.get("/documents/" + id)).hasStatusOk();
		author.post("/documents/" + id + "/deletion");
		tidying.run();
		assertThat(contents.find(content)).isPresent();
		change("update documents set deleted_at = now() - interval '31 days' where id = ?", id);
		change("update document_contents set used_at = now() - interval '2 hours' where id = ?", content);
		tidying.run();
		assertThat(contents.find(content)).isEmpty();
		assertThat(number("select count(*) from document_chunks where content_id = ?", content)).isZero();
	}

	@Test
	void whatWasOnlyAboutSomebodyWhoIsGoneGoesToo() throws Exception {
		long customer = world.customer("Bald fort");
		long only = store(word.getBytes(StandardCharsets.UTF_8), "a.txt", Links.ofCustomer(customer), world.author);
		long both = store(word.getBytes(StandardCharsets.UTF_8), "b.txt", Links.ofCustomer(customer), world.author);
		archive.link(both, Links.ofCustomer(world.customer), world.author);
		change("delete from customers where id = ?", customer);
		assertThat(list.find(only, world.boss)).isEmpty();
		tidying.run();
		assertThat(number("select count(*) from documents where id in (?, ?)", only, both)).isEqualTo(1);
		assertThat(list.find(both, world.author)).isPresent();
	}

	@Test
	void aVirusIsRefusedAndWhatNobodyCheckedIsCheckedLater() throws Exception {
		transaction.executeWithoutResult((status) -> scanner.use("127.0.0.1", 1));
		long unchecked = store((word + " EICAR").getBytes(StandardCharsets.UTF_8), "a.txt", Links.NONE, world.author);
		long clean = store(word.getBytes(StandardCharsets.UTF_8), "b.txt", Links.NONE, world.author);
		assertThat(SignedIn.text(author.get("/documents/" + clean))).contains("Ungeprüft");
		try (FakeClamd clamd = new FakeClamd()) {
			transaction.executeWithoutResult((status) -> scanner.use("127.0.0.1", clamd.port()));
			MvcTestResult refused = upload(world.author, ("EICAR2" + word).getBytes(StandardCharsets.UTF_8), "v.txt");
			assertThat(refused).hasStatus(422);
			assertThat(SignedIn.text(refused)).contains("Virenscanner etwas gefunden");
			store(("RIESIG" + word).getBytes(StandardCharsets.UTF_8), "c.txt", Links.NONE, world.author);
			scanning.run();
			assertThat(SignedIn.text(author.get("/documents/" + clean))).doesNotContain("Ungeprüft");
			assertThat(SignedIn.text(author.get("/documents/" + unchecked))).contains("Sie ist gesperrt");
			assertThat(author.get("/documents/" + unchecked + "/file")).hasStatus(404);
			assertThat(author.get("/documents/" + unchecked + "/versions/1/file")).hasStatus(404);
			SignedIn boss = new SignedIn(web, world.boss);
			assertThat(SignedIn.text(boss.get("/settings/virus-scanner"))).contains("" + clamd.port());
			MvcTestResult saved = boss.post("/settings/virus-scanner", "host", "127.0.0.1", "port", "" + clamd.port());
			assertThat(saved.getMvcResult().getFlashMap().get("notice")).isEqualTo("documents.scanner.answers");
		}
		assertThat(new SignedIn(web, world.boss).post("/settings/virus-scanner", "host", "a b", "port", "0"))
			.hasStatus(422);
	}

	@Test
	void listCardAndFilingTakeFewStatements() throws Exception {
		for (int i = 0; i < 35; i++) {
			store((word + i).getBytes(StandardCharsets.UTF_8), word + i + ".txt", Links.ofCustomer(world.customer),
					world.author);
		}
		String path = "/documents?customer=" + world.customer + "&kind=OTHER";
		author.get(path);
		assertThat(StatementCounter.during(() -> author.get(path))).hasSizeLessThanOrEqualTo(4);
		assertThat(StatementCounter.during(() -> author.get("/documents?q=" + word))).hasSizeLessThanOrEqualTo(4);
		assertThat(StatementCounter.during(() -> author.get("/search?q=" + word))).hasSizeLessThanOrEqualTo(4);
		assertThat(StatementCounter.during(() -> author.get("/customers/" + world.customer)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(StatementCounter.during(() -> upload(world.author, ("neu" + word).getBytes(StandardCharsets.UTF_8),
				"neu.txt", "customer", "" + world.customer)))
			.hasSizeLessThanOrEqualTo(10);
		String first = SignedIn.text(author.get(path));
		String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
		assertThat(SignedIn.text(author.get(next))).contains(word + "0<").doesNotContain("rel=\"next\"");
	}

	/** A backup copies every table that is not temporary. */
	@Test
	void theFilesAreInTheBackup() {
		assertThat(number(
				"select count(*) from pg_class where relname in ('document_contents', 'document_chunks', 'documents') and relpersistence = 'p'"))
			.isEqualTo(3);
	}

	private long store(byte[] bytes, String name, Links about, Viewer viewer) throws IOException {
		return archive.store(new ByteArrayInputStream(bytes), name, about, DocumentKind.OTHER, Direction.IN, viewer);
	}

	private MvcTestResult upload(Viewer viewer, byte[] bytes, String name, String... fields) {
		return send("/documents", viewer, bytes, name, fields);
	}

	private MvcTestResult send(String path, Viewer viewer, byte[] bytes, String name, String... fields) {
		var request = web.post().uri(path).multipart().file(new MockMultipartFile("file", name, null, bytes));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(HistoryWorld.as(viewer)).with(Csrf.csrf()).exchange();
	}

	private static long id(MvcTestResult filed) {
		return Long.parseLong(String.valueOf(filed.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
	}

	private long content(long id) {
		return number("select content_id from documents where id = ?", id);
	}

	private long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

}
