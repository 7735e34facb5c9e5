package kontor.billing;

/** A business "no", as a message key. */
public class BillingRefusedException extends RuntimeException {

	private final transient Object[] arguments;

	public BillingRefusedException(String key, Object... arguments) {
		super(key);
		this.arguments = arguments;
	}

	public String key() {
		return String.valueOf(getMessage());
	}

	public Object[] arguments() {
		return arguments;
	}

}
