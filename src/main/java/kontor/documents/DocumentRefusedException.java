package kontor.documents;

/**
 * A file or what is said about it cannot be taken: something about a field, and a message
 * key that says it.
 */
public class DocumentRefusedException extends RuntimeException {

	private final String field;

	private final transient Object[] arguments;

	DocumentRefusedException(String field, String code, Object... arguments) {
		super(code);
		this.field = field;
		this.arguments = arguments;
	}

	public String field() {
		return field;
	}

	/** A message key. */
	public String code() {
		return String.valueOf(getMessage());
	}

	public Object[] arguments() {
		return arguments;
	}

}
