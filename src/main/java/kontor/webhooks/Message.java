package kontor.webhooks;

import java.util.UUID;

/**
 * What goes over the line.
 *
 * @param id the same in every attempt
 * @param timestamp seconds since 1970
 */
record Message(UUID id, String event, long timestamp, String signature, String body) {

	static Message of(UUID id, String event, String body, String secret) {
		long now = System.currentTimeMillis() / 1000;
		return new Message(id, event, now, Signature.of(secret, now, body), body);
	}

}
