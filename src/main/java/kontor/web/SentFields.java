package kontor.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Validator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients of the API send; every wrong field is named. */
@Component
public class SentFields {

	private final JsonMapper json;

	private final Validator validator;

	private final MessageSource messages;

	SentFields(JsonMapper json, Validator validator, MessageSource messages) {
		this.json = json;
		this.validator = validator;
		this.messages = messages;
	}

	/**
	 * Puts the sent fields over those that are there.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule
	 */
	public <T> T read(T into, Map<String, Object> sent) {
		T body = merged(into, sent);
		DirectFieldBindingResult errors = new DirectFieldBindingResult(body, "body");
		validator.validate(body, errors);
		if (errors.hasErrors()) {
			throw new InvalidFieldsException(errors.getFieldErrors()
				.stream()
				.map((error) -> new InvalidFieldsException.Field(error.getField(),
						messages.getMessage(error, LocaleContextHolder.getLocale())))
				.toList());
		}
		return body;
	}

	private <T> T merged(T into, Map<String, Object> sent) {
		try {
			return json.updateValue(into, sent);
		}
		catch (DatabindException ex) {
			StringBuilder path = new StringBuilder();
			ex.getPath()
				.forEach((step) -> path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]"
						: (path.isEmpty() ? "" : ".") + step.getPropertyName()));
			throw new InvalidFieldsException(List.of(field(path.toString(), "typeMismatch")));
		}
	}

	/**
	 * What is wrong with a field, in the user's language.
	 * @param key of the message
	 */
	public InvalidFieldsException.Field field(String name, String key, @Nullable Object... arguments) {
		return new InvalidFieldsException.Field(name,
				messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
	}

}
