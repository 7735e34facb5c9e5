package kontor.sales;

/**
 * An opportunity cannot be as somebody wants it: something about a field, and a message
 * key that says it.
 */
class OpportunityRefusedException extends RuntimeException {

	private final String field;

	private final transient Object[] arguments;

	OpportunityRefusedException(String field, String code, Object... arguments) {
		super(code);
		this.field = field;
		this.arguments = arguments;
	}

	/** The same of a product, counted from zero. */
	OpportunityRefusedException inLine(int line) {
		return new OpportunityRefusedException("products[" + line + "]." + field, code(), arguments);
	}

	String field() {
		return field;
	}

	String code() {
		return String.valueOf(getMessage());
	}

	Object[] arguments() {
		return arguments;
	}

}
