package kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kontor.KontorTest;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents for programs. */
@KontorTest
class DocumentsApiTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private HistoryWorld world;

	private final String word = UUID.randomUUID().toString();

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void aFileIsFiledOnceByItsExternalIdAndComesBack() {
		MvcTestResult first = post("Prüfbericht.txt", "customerId", "" + world.customer, "kind", "MINUTES", "datedOn",
				"2026-05-04", "tags", "Prüfung", "externalId", word);
		assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().extractingPath("$.title").isEqualTo("Prüfbericht");
		String location = String.valueOf(first.getResponse().getHeader("Location"));
		MvcTestResult again = post("anders.txt", "externalId", word);
		assertThat(again).hasStatusOk().bodyJson().extractingPath("$.title").isEqualTo("Prüfbericht");
		MvcTestResult shown = get(location, world.author);
		assertThat(shown).bodyJson().extractingPath("$.datedOn").isEqualTo("2026-05-04");
		assertThat(shown).bodyJson().extractingPath("$.links[0].kind").isEqualTo("customers");
		assertThat(get(location + "/content", world.author)).hasStatusOk().bodyText().isEqualTo(word);
		assertThat(get("/api/v1/documents?limit=1&customer=" + world.customer, world.author)).bodyJson()
			.extractingPath("$.items[0].mediaType")
			.isEqualTo("text/plain");
		Viewer narrow = new Viewer(world.stranger.id(), "Fritz", world.stranger.roles(), false, false);
		assertThat(get(location, narrow)).hasStatus(404);
		assertThat(get(location + "/content", narrow)).hasStatus(404);
	}

	@Test
	void whatCannotBeFiledNamesTheField() {
		assertThat(post("a.txt", "title", "x".repeat(300))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("title");
		assertThat(post("a.txt", "customerId", "999999999")).hasStatus(404);
		assertThat(post("a.txt", "kind", "RAUCH").getResponse().getStatus()).isIn(400, 422);
	}

	private MvcTestResult post(String name, String... fields) {
		var request = web.post()
			.uri("/api/v1/documents")
			.multipart()
			.file(new MockMultipartFile("file", name, null, word.getBytes(StandardCharsets.UTF_8)));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(HistoryWorld.as(world.author)).exchange();
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return web.get().uri(path).with(HistoryWorld.as(viewer)).exchange();
	}

}
