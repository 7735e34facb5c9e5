package kontor.webhooks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * The way to one target, for some messages after another. Each time its name is looked up
 * and every address checked; the connection goes to a checked address and nowhere else,
 * whatever the name means a moment later. Redirects are not followed, proxies not asked.
 */
final class Line {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration WHOLE = Duration.ofSeconds(10);

	private static final int ADDRESSES = 3;

	private final Target target;

	private final boolean ownNetwork;

	private final NameService names;

	private final ExecutorService threads;

	private final Map<InetAddress, HttpClient> clients = Collections.synchronizedMap(new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<InetAddress, HttpClient> eldest) {
			return size() > ADDRESSES;
		}
	});

	Line(Target target, boolean ownNetwork, NameService names, ExecutorService threads) {
		this.target = target;
		this.ownNetwork = ownNetwork;
		this.names = names;
		this.threads = threads;
	}

	boolean leadsTo(Target other, boolean intoOwnNetwork) {
		return target.equals(other) && ownNetwork == intoOwnNetwork;
	}

	/** Takes at most ten seconds. */
	Answer send(Message message) throws InterruptedException {
		long start = System.nanoTime();
		try {
			List<InetAddress> addresses = addresses();
			if (!addresses.stream().allMatch((address) -> AddressRange.allows(address, ownNetwork))) {
				return Answer.none(Problem.FORBIDDEN, millis(start));
			}
			return Answers.of(exchange(addresses, message, start), millis(start));
		}
		catch (TimeoutException ex) {
			return Answer.none(Problem.TIMEOUT, millis(start));
		}
		catch (ExecutionException ex) {
			return Answer.none(problem(ex.getCause()), millis(start));
		}
	}

	private List<InetAddress> addresses() throws InterruptedException, ExecutionException, TimeoutException {
		Callable<InetAddress[]> lookUp = () -> names.addresses(target.host());
		Future<InetAddress[]> found = threads.submit(lookUp);
		try {
			return Arrays.asList(found.get(CONNECT.toMillis(), TimeUnit.MILLISECONDS));
		}
		finally {
			found.cancel(true);
		}
	}

	/** Where one address does not answer, the next may. */
	private HttpResponse<String> exchange(List<InetAddress> addresses, Message message, long start)
			throws InterruptedException, ExecutionException, TimeoutException {
		int last = Math.min(addresses.size(), ADDRESSES) - 1;
		for (int at = 0; at < last; at++) {
			try {
				return exchange(addresses.get(at), message, start);
			}
			catch (ExecutionException ex) {
				if (!(ex.getCause() instanceof ConnectException)) {
					throw ex;
				}
			}
		}
		return exchange(addresses.get(last), message, start);
	}

	private HttpResponse<String> exchange(InetAddress address, Message message, long start)
			throws InterruptedException, ExecutionException, TimeoutException {
		long left = Math.max(1, WHOLE.toMillis() - millis(start));
		CompletableFuture<HttpResponse<String>> answer = clients.computeIfAbsent(address, (unknown) -> client())
			.sendAsync(request(address, message, left), (head) -> new LimitedBody());
		try {
			return answer.get(left, TimeUnit.MILLISECONDS);
		}
		finally {
			answer.cancel(true);
		}
	}

	private HttpRequest request(InetAddress address, Message message, long millis) {
		return HttpRequest.newBuilder(target.at(address))
			.timeout(Duration.ofMillis(millis))
			.header("Host", target.authority())
			.header("User-Agent", "Kontor")
			.header("Content-Type", "application/json")
			.header("X-Kontor-Event", message.event())
			.header("X-Kontor-Delivery", message.id().toString())
			.header("X-Kontor-Timestamp", String.valueOf(message.timestamp()))
			.header("X-Kontor-Signature", message.signature())
			.POST(HttpRequest.BodyPublishers.ofString(message.body()))
			.build();
	}

	/**
	 * The certificate has to be one for the host's name. Sessions of TLS are not shared
	 * with other targets, which may have the same address and another certificate.
	 */
	private HttpClient client() {
		HttpClient.Builder builder = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.proxy(HttpClient.Builder.NO_PROXY)
			.connectTimeout(CONNECT)
			.executor(threads);
		if (target.isEncrypted()) {
			SSLParameters parameters = new SSLParameters();
			if (!target.isLiteral()) {
				parameters.setServerNames(List.of(new SNIHostName(target.host())));
			}
			builder.sslContext(freshContext()).sslParameters(parameters);
		}
		return builder.build();
	}

	private static SSLContext freshContext() {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, null, null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Problem problem(Throwable failure) {
		if (failure instanceof UnknownHostException) {
			return Problem.UNKNOWN_HOST;
		}
		if (failure instanceof HttpConnectTimeoutException || failure instanceof ConnectException) {
			return Problem.CONNECT;
		}
		if (isAboutSecrecy(failure)) {
			return Problem.TLS;
		}
		if (failure instanceof HttpTimeoutException) {
			return Problem.TIMEOUT;
		}
		if (failure instanceof IOException) {
			return Problem.BROKEN;
		}
		throw new IllegalStateException(failure);
	}

	private static boolean isAboutSecrecy(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SSLException) {
				return true;
			}
		}
		return false;
	}

	private static long millis(long start) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

}
