package kontor.calendar;

import java.util.List;

/** An appointment that there cannot be: which field, and why. */
public class AppointmentRefusedException extends RuntimeException {

	private final String field;

	private final String code;

	private final transient Object[] arguments;

	/**
	 * @param field as the form names it
	 * @param code message key
	 */
	public AppointmentRefusedException(String field, String code, Object... arguments) {
		super(field + ": " + code + " " + List.of(arguments));
		this.field = field;
		this.code = code;
		this.arguments = arguments;
	}

	public String field() {
		return field;
	}

	public String code() {
		return code;
	}

	public Object[] arguments() {
		return arguments;
	}

}
