package kontor.webhooks;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program on this machine. */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

	private final Deque<Reply> replies = new ConcurrentLinkedDeque<>();

	Receiver() throws IOException {
		server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::receive);
		server.start();
	}

	/** What came in. */
	record Received(Headers headers, String body) {

		String header(String name) {
			return headers.getFirst(name);
		}

		JsonNode json() {
			return new JsonMapper().readTree(body);
		}

		String event() {
			return json().at("/event").asString();
		}

		long id() {
			return json().at("/data/id").asLong();
		}

	}

	/** How one message is answered. */
	interface Reply {

		void to(HttpExchange exchange) throws IOException;

		static Reply of(int status, String text, String... header) {
			return (exchange) -> {
				if (header.length > 0) {
					exchange.getResponseHeaders().add(header[0], header[1]);
				}
				byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
				exchange.getResponseBody().write(bytes);
			};
		}

	}

	/** The next messages are answered so, later ones with success. */
	Receiver answering(Reply... next) {
		replies.addAll(List.of(next));
		return this;
	}

	private void receive(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		received.add(new Received(exchange.getRequestHeaders(), body));
		Reply reply = replies.poll();
		try (exchange) {
			(reply == null ? Reply.of(200, "ok") : reply).to(exchange);
		}
		catch (UncheckedIOException ex) {
			// the sender has hung up
		}
	}

	String url() {
		return "http://127.0.0.1:" + port() + "/meldung?von=kontor";
	}

	int port() {
		return server.getAddress().getPort();
	}

	Received next() throws InterruptedException {
		Received one = received.poll(20, TimeUnit.SECONDS);
		if (one == null) {
			throw new AssertionError("nothing came");
		}
		return one;
	}

	/** Whether nothing comes for a while. */
	boolean isQuiet() throws InterruptedException {
		return received.poll(700, TimeUnit.MILLISECONDS) == null;
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}

}
