package kontor.tasks;

import java.util.List;
import java.util.Map;
import kontor.web.InvalidFieldsException;
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
class TaskReader {

	private final JsonMapper json;

	private final Validator validator;

	private final MessageSource messages;

	TaskReader(JsonMapper json, Validator validator, MessageSource messages) {
		this.json = json;
		this.validator = validator;
		this.messages = messages;
	}

	/**
	 * Puts the sent fields over those that are there.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule
	 */
	TaskBody read(TaskBody into, Map<String, Object> sent) {
		TaskBody body = merged(into, sent);
		DirectFieldBindingResult errors = new DirectFieldBindingResult(body, "task");
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

	private TaskBody merged(TaskBody into, Map<String, Object> sent) {
		try {
			return json.updateValue(into, sent);
		}
		catch (DatabindException ex) {
			throw wrong(path(ex), "typeMismatch");
		}
	}

	private static String path(DatabindException ex) {
		return String.join(".",
				ex.getPath().stream().map((step) -> step.getPropertyName()).filter((name) -> name != null).toList());
	}

	InvalidFieldsException wrong(TaskRefusedException refusal) {
		String field = refusal.field().equals("assignee") ? "assigneeId" : refusal.field();
		return wrong(field.equals("until") ? "recurrence.until" : field, refusal.code(), refusal.arguments());
	}

	InvalidFieldsException wrong(String field, @Nullable String key, Object... arguments) {
		return new InvalidFieldsException(List.of(new InvalidFieldsException.Field(field,
				messages.getMessage(String.valueOf(key), arguments, LocaleContextHolder.getLocale()))));
	}

}
