package kontor.web;

import java.util.List;

/**
 * What an API client sent has wrong fields; answered with 422 and the list.
 */
public class InvalidFieldsException extends RuntimeException {

	private final transient List<Field> errors;

	/**
	 * A field and what is wrong with it.
	 *
	 * @param field its path in the JSON, such as contactPoints[0].value
	 * @param message for people
	 */
	public record Field(String field, String message) {

	}

	public InvalidFieldsException(List<Field> errors) {
		super(errors.toString());
		this.errors = errors;
	}

	public List<Field> errors() {
		return errors;
	}

}
