package kontor.web;

import org.springframework.security.access.AccessDeniedException;

/** Somebody may not do this, and a sentence says why. */
public class NotAllowedException extends AccessDeniedException {

	/** Of the request: the key of the sentence, for the page of the error. */
	static final String SENTENCE = "kontor.refusal";

	/**
	 * @param key of the sentence in the message bundles
	 */
	public NotAllowedException(String key) {
		super(key);
	}

	/** A message key. */
	public String key() {
		return String.valueOf(getMessage());
	}

}
