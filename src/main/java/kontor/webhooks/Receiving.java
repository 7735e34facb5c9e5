package kontor.webhooks;

import java.util.List;

/** What the page for receivers shows in no language but that of programs. */
final class Receiving {

	static final String MESSAGE = """
			{"id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
			 "event": "customer.changed",
			 "occurredAt": "2026-11-22T09:30:00Z",
			 "data": {"id": 4711, "version": 3, "number": "10001", "name": "Meier GmbH", …}}
			""";

	static final String CHECK = String.join("\n",
			"printf '%s.%s' \"$TIMESTAMP\" \"$BODY\" | openssl dgst -sha256 -hmac \"$SECRET\"", "",
			"sum = hmac.new(secret.encode(), (timestamp + '.' + body).encode(), 'sha256').hexdigest()",
			"valid = hmac.compare_digest('sha256=' + sum, signature) and abs(time.time() - int(timestamp)) < 300");

	static final List<Header> HEADERS = List.of(new Header("X-Kontor-Event", "event"),
			new Header("X-Kontor-Delivery", "delivery"), new Header("X-Kontor-Timestamp", "timestamp"),
			new Header("X-Kontor-Signature", "signature"));

	private Receiving() {
	}

	/**
	 * A header of every message.
	 *
	 * @param key ends the key of the text that explains it
	 */
	record Header(String name, String key) {

	}

}
