package kontor.drafts;

/** What was sent is no draft; the message is a message key. */
class UnreadableDraftException extends RuntimeException {

	UnreadableDraftException(String key) {
		super(key);
	}

}
