package kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kontor.KontorTest;
import kontor.history.HistoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class AppointmentsApiTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private HistoryWorld world;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
	}

	@Test
	void theSameExternalIdTwiceIsOneAppointment() {
		String sent = """
				{"title": "Besuch", "channel": "VISIT", "startsAt": "2026-03-23T07:30:00Z", "endsAt": "2026-03-23T08:30:00Z",
				"rule": "FREQ=WEEKLY;COUNT=3", "customerId": %d, "externalId": "crm-%s"}"""
			.formatted(world.customer, UUID.randomUUID());
		assertThat(post(sent)).hasStatus(201).bodyJson().extractingPath("$.rule").isEqualTo("FREQ=WEEKLY;COUNT=3");
		assertThat(post(sent)).hasStatusOk();
		assertThat(web.get().uri("/api/v1/appointments?owner=" + world.author.id()).with(HistoryWorld.as(world.author)))
			.bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(1);
	}

	@Test
	void oneOfASeriesIsChangedAlone() {
		MvcTestResult made = post(
				"{\"title\": \"Runde\", \"firstDay\": \"2026-03-23\", \"rule\": \"FREQ=DAILY;COUNT=3\"}");
		String path = made.getResponse().getHeader("Location");
		assertThat(web.patch()
			.uri(path + "?scope=ONE&at=2026-03-24T00:00")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"title\": \"Allein\"}")
			.with(HistoryWorld.as(world.author))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.recurrence")
			.asString()
			.startsWith("2026-03-24T00:00");
		assertThat(web.delete().uri(path).with(HistoryWorld.as(world.author))).hasStatus(204);
		assertThat(web.get().uri(path).with(HistoryWorld.as(world.author))).hasStatus(404);
	}

	@Test
	void wrongFieldsAreNamed() {
		assertThat(post(
				"{\"title\": \"x\", \"startsAt\": \"2026-03-23T07:30:00Z\", \"endsAt\": \"2026-03-23T06:30:00Z\"}"))
			.hasStatus(422)
			.bodyText()
			.contains("endsAt");
		assertThat(post("{\"title\": \"x\", \"firstDay\": \"2026-03-23\", \"rule\": \"FREQ=SECONDLY\"}")).hasStatus(422)
			.bodyText()
			.contains("\"rule\"");
		assertThat(post("{\"title\": 7, \"firstDay\": \"gestern\"}")).hasStatus(422).bodyText().contains("firstDay");
	}

	private MvcTestResult post(String json) {
		return web.post()
			.uri("/api/v1/appointments")
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.with(HistoryWorld.as(world.author))
			.exchange();
	}

}
