package kontor.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the other end does, an answer is there within ten seconds. */
class LineTests {

	private static final String SECRET = "kontor_hook_Grüße";

	private static final NameService NAMES = InetAddress::getAllByName;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private Receiver receiver;

	@BeforeEach
	void open() throws IOException {
		receiver = new Receiver();
	}

	@AfterEach
	void close() {
		receiver.close();
		threads.shutdownNow();
	}

	@Test
	void theSignatureIsWhatOthersCompute() {
		// python: hmac.new(secret, b'1764000000.' + body, 'sha256').hexdigest()
		assertThat(Signature.of(SECRET, 1_764_000_000, "{\"name\":\"Müller\"}"))
			.isEqualTo("sha256=b89983ab95e13649be3cf7aac4531426bbb61161269756fc1ec1ebaa3ee9e572");
		assertThat(Signature.newSecret()).hasSizeGreaterThan(50).isNotEqualTo(Signature.newSecret());
	}

	@Test
	void whatIsSentArrivesUnderTheNameThatWasTyped() throws Exception {
		NameService names = (host) -> new InetAddress[] { InetAddress.getByName("127.0.0.1") };
		Message message = message();
		Answer answer = send("http://shop.example.de:" + receiver.port() + "/x?y=z", true, names, message);
		assertThat(answer.isSuccess()).isTrue();
		assertThat(answer.status()).isEqualTo(200);
		Receiver.Received received = receiver.next();
		assertThat(received.body()).isEqualTo(message.body());
		assertThat(received.header("Host")).isEqualTo("shop.example.de:" + receiver.port());
		assertThat(received.header("X-Kontor-Event")).isEqualTo("customer.changed");
		assertThat(received.header("X-Kontor-Delivery")).isEqualTo(message.id().toString());
		assertThat(received.header("X-Kontor-Signature"))
			.isEqualTo(Signature.of(SECRET, Long.parseLong(received.header("X-Kontor-Timestamp")), message.body()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433" })
	void theOwnNetworkIsNotReachedByAccident(String host) throws Exception {
		Answer answer = send("http://" + host + ":" + receiver.port() + "/", false, NAMES, message());
		assertThat(answer.problem()).isEqualTo(Problem.FORBIDDEN);
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void aNameThatMeansTheOwnNetworkIsRefusedToo() throws Exception {
		NameService both = (host) -> new InetAddress[] { InetAddress.getByName("93.184.216.34"),
				InetAddress.getByName("127.0.0.1") };
		String url = "http://shop.example.de:" + receiver.port() + "/";
		assertThat(send(url, false, both, message()).problem()).isEqualTo(Problem.FORBIDDEN);
		NameService metadata = (host) -> new InetAddress[] { InetAddress.getByName("169.254.169.254") };
		assertThat(send(url, true, metadata, message()).problem()).isEqualTo(Problem.FORBIDDEN);
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void aRedirectIsAFailureAndNotFollowed() throws Exception {
		receiver.answering(Receiver.Reply.of(302, "", "Location", receiver.url()));
		Answer answer = send(receiver.url(), true, NAMES, message());
		assertThat(answer.problem()).isEqualTo(Problem.REDIRECT);
		assertThat(answer.status()).isEqualTo(302);
		receiver.next();
		assertThat(receiver.isQuiet()).isTrue();
	}

	@Test
	void ofALongAnswerOnlyTheBeginningIsRead() throws Exception {
		receiver.answering(Receiver.Reply.of(500, "x".repeat(10_000_000)));
		Answer answer = send(receiver.url(), true, NAMES, message());
		assertThat(answer.problem()).isEqualTo(Problem.STATUS);
		assertThat(answer.text()).hasSize(1001).endsWith("…");
		assertThat(answer.millis()).isLessThan(5000);
	}

	/** Both at once, for each takes its ten seconds. */
	@Test
	void neitherWhoNeverAnswersNorWhoAnswersByTheDropIsWaitedForLong() throws Exception {
		receiver.answering((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			for (int i = 0; i < 40; i++) {
				exchange.getResponseBody().write('x');
				exchange.getResponseBody().flush();
				pause(Duration.ofMillis(500));
			}
		});
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			String never = "http://127.0.0.1:" + silent.getLocalPort() + "/";
			Future<Answer> none = threads.submit(() -> send(never, true, NAMES, message()));
			for (Answer answer : List.of(send(receiver.url(), true, NAMES, message()), none.get())) {
				assertThat(answer.problem()).isEqualTo(Problem.TIMEOUT);
				assertThat(answer.millis()).isBetween(9000L, 11_500L);
			}
		}
	}

	@Test
	void nobodyAtHomeIsSaid() throws Exception {
		int port;
		try (ServerSocket closed = new ServerSocket(0)) {
			port = closed.getLocalPort();
		}
		assertThat(send("http://127.0.0.1:" + port + "/", true, NAMES, message()).problem()).isEqualTo(Problem.CONNECT);
		NameService nowhere = (host) -> {
			throw new UnknownHostException(host);
		};
		assertThat(send("https://nirgendwo.example/", false, nowhere, message()).problem())
			.isEqualTo(Problem.UNKNOWN_HOST);
	}

	@Test
	void whoCannotSpeakInSecretIsToldApart() throws Exception {
		try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			threads.submit(() -> {
				try (Socket call = plain.accept()) {
					call.getOutputStream()
						.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
					return call.getInputStream().readAllBytes();
				}
			});
			Answer answer = send("https://127.0.0.1:" + plain.getLocalPort() + "/", true, NAMES, message());
			// where the connection ends before the client has read what came, there is
			// nothing else to tell
			assertThat(answer.problem()).isIn(Problem.TLS, Problem.BROKEN);
		}
	}

	@Test
	void theNextAddressIsTriedWhereTheFirstIsSilent() throws Exception {
		NameService two = (
				host) -> new InetAddress[] { InetAddress.getByName("127.0.0.77"), InetAddress.getByName("127.0.0.1") };
		assertThat(send("http://shop.example.de:" + receiver.port() + "/", true, two, message()).isSuccess()).isTrue();
	}

	@Test
	void aWishForAPauseIsHeard() throws Exception {
		receiver.answering(Receiver.Reply.of(503, "später\u0000", "Retry-After", "120"));
		Answer answer = send(receiver.url(), true, NAMES, message());
		assertThat(answer).isEqualTo(new Answer(Problem.BUSY, 503, "später", Duration.ofSeconds(120), answer.millis()));
	}

	private Answer send(String url, boolean ownNetwork, NameService names, Message message)
			throws InterruptedException {
		return new Line(Target.of(url).orElseThrow(), ownNetwork, names, threads).send(message);
	}

	private static Message message() {
		return Message.of(UUID.randomUUID(), "customer.changed", "{\"name\":\"Müller\"}", SECRET);
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
