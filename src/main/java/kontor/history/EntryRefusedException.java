package kontor.history;

/**
 * An entry cannot be written: something about a field, and a message key that says it.
 */
public abstract class EntryRefusedException extends RuntimeException {

	private final String field;

	EntryRefusedException(String field, String code) {
		super(code);
		this.field = field;
	}

	String field() {
		return field;
	}

	String code() {
		return String.valueOf(getMessage());
	}

}
