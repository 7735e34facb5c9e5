package kontor.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kontor.web.InvalidFieldsException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients of the API send; every wrong field is named. */
@Component
class InteractionReader {

	private final JsonMapper json;

	private final Validator validator;

	private final MessageSource messages;

	InteractionReader(JsonMapper json, Validator validator, MessageSource messages) {
		this.json = json;
		this.validator = validator;
		this.messages = messages;
	}

	/**
	 * Puts the sent fields over those that are there.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule
	 */
	InteractionBody read(InteractionBody into, Map<String, Object> sent) {
		InteractionBody body = merged(into, sent);
		DirectFieldBindingResult errors = new DirectFieldBindingResult(body, "interaction");
		validator.validate(body, errors);
		if (body.occurredAt != null && (body.occurredAt.isBefore(History.EARLIEST)
				|| body.occurredAt.isAfter(Instant.now().plus(Duration.ofDays(1))))) {
			errors.rejectValue("occurredAt", "history.occurred-at.wrong");
		}
		if (errors.hasErrors()) {
			throw new InvalidFieldsException(fields(errors));
		}
		return body;
	}

	private InteractionBody merged(InteractionBody into, Map<String, Object> sent) {
		try {
			return json.updateValue(into, sent);
		}
		catch (DatabindException ex) {
			String field = ex.getPath().isEmpty() ? "" : String.valueOf(ex.getPath().get(0).getPropertyName());
			throw wrong(field, "typeMismatch");
		}
	}

	InvalidFieldsException wrong(String field, String key) {
		return new InvalidFieldsException(List.of(new InvalidFieldsException.Field(field,
				messages.getMessage(key, null, LocaleContextHolder.getLocale()))));
	}

	private List<InvalidFieldsException.Field> fields(Errors errors) {
		return errors.getFieldErrors()
			.stream()
			.map((error) -> new InvalidFieldsException.Field(error.getField(),
					messages.getMessage(error, LocaleContextHolder.getLocale())))
			.toList();
	}

}
