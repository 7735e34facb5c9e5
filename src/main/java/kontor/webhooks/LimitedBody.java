package kontor.webhooks;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of an answer and hangs up where it is longer. */
final class LimitedBody implements HttpResponse.BodySubscriber<String> {

	private static final int MOST = 4096;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final CompletableFuture<String> text = new CompletableFuture<>();

	private Flow.@Nullable Subscription subscription;

	@Override
	public CompletionStage<String> getBody() {
		return text;
	}

	@Override
	public void onSubscribe(Flow.Subscription started) {
		subscription = started;
		started.request(1);
	}

	@Override
	public void onNext(List<ByteBuffer> some) {
		for (ByteBuffer buffer : some) {
			byte[] part = new byte[Math.min(buffer.remaining(), MOST - bytes.size())];
			buffer.get(part);
			bytes.writeBytes(part);
		}
		if (bytes.size() < MOST) {
			subscription.request(1);
		}
		else {
			subscription.cancel();
			onComplete();
		}
	}

	@Override
	public void onError(Throwable failure) {
		text.completeExceptionally(failure);
	}

	@Override
	public void onComplete() {
		text.complete(bytes.toString(StandardCharsets.UTF_8));
	}

}
