package kontor.tasks;

/**
 * A task cannot be as somebody wants it: something about a field, and a message key that
 * says it.
 */
public class TaskRefusedException extends RuntimeException {

	private final String field;

	private final transient Object[] arguments;

	TaskRefusedException(String field, String code, Object... arguments) {
		super(code);
		this.field = field;
		this.arguments = arguments;
	}

	public String field() {
		return field;
	}

	public String code() {
		return String.valueOf(getMessage());
	}

	public Object[] arguments() {
		return arguments;
	}

}
