package kontor.quotes;

/**
 * A quote cannot be as somebody wants it: something about a field, and a message key that
 * says it.
 */
public class QuoteRefusedException extends RuntimeException {

	private final String field;

	private final transient Object[] arguments;

	/**
	 * @param field empty: about the whole
	 */
	public QuoteRefusedException(String field, String code, Object... arguments) {
		super(code);
		this.field = field;
		this.arguments = arguments;
	}

	/** The same of a line, counted from zero. */
	public QuoteRefusedException inLine(int line) {
		return new QuoteRefusedException("lines[" + line + "]." + field, code(), arguments);
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
