package kontor.webhooks;

/** Why a message did not arrive; each has a sentence in both languages. */
enum Problem {

	/** The address is none that messages may go to. */
	FORBIDDEN(true),

	UNKNOWN_HOST(true), CONNECT(true), TIMEOUT(true), TLS(true), BROKEN(true), REDIRECT(true),

	/** The secret cannot be decrypted on this machine. */
	SECRET(true),

	/** Told by its status: it wants a pause. */
	BUSY(true),

	/** It answered, but not with success. */
	STATUS(false);

	private final boolean everything;

	Problem(boolean everything) {
		this.everything = everything;
	}

	/** Whether the next message would fare no better. */
	boolean concernsEverything() {
		return everything;
	}

	static Problem ofStatus(int status) {
		if (status >= 300 && status < 400) {
			return REDIRECT;
		}
		return status == 429 || status >= 502 && status <= 504 ? BUSY : STATUS;
	}

}
