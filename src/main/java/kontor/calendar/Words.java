package kontor.calendar;

/** Typed text without what no database and no screen can hold. */
final class Words {

	private Words() {
	}

	/** In one line. */
	static String line(String typed) {
		return text(typed).replaceAll("\\s+", " ");
	}

	static String text(String typed) {
		return typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
	}

}
