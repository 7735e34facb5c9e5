package kontor.views;

import java.util.List;
import java.util.Map;
import kontor.web.InvalidFieldsException;
import kontor.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Validator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients of the API send; every wrong field is named. */
@Component
class ViewReader {

	private final JsonMapper json;

	private final Validator validator;

	private final MessageSource messages;

	private final ViewCatalog catalog;

	ViewReader(JsonMapper json, Validator validator, MessageSource messages, ViewCatalog catalog) {
		this.json = json;
		this.validator = validator;
		this.messages = messages;
		this.catalog = catalog;
	}

	/**
	 * Puts the sent fields over those that are there; the query is then as it is kept.
	 * @throws InvalidFieldsException if a field can't be read or breaks a rule, or the
	 * list does not understand the query
	 */
	ViewBody read(ViewBody into, Map<String, Object> sent) {
		ViewBody body = merged(into, sent);
		DirectFieldBindingResult errors = new DirectFieldBindingResult(body, "view");
		validator.validate(body, errors);
		if (errors.hasErrors()) {
			throw new InvalidFieldsException(errors.getFieldErrors()
				.stream()
				.map((error) -> new InvalidFieldsException.Field(error.getField(),
						messages.getMessage(error, LocaleContextHolder.getLocale())))
				.toList());
		}
		body.query = kept(body);
		return body;
	}

	private ViewBody merged(ViewBody into, Map<String, Object> sent) {
		try {
			return json.updateValue(into, sent);
		}
		catch (DatabindException ex) {
			throw wrong(ex.getPath().isEmpty() ? "" : String.valueOf(ex.getPath().get(0).getPropertyName()),
					"typeMismatch");
		}
	}

	private String kept(ViewBody body) {
		try {
			return catalog.kept(catalog.list(String.valueOf(body.list)), String.valueOf(body.query));
		}
		catch (NotFoundException ex) {
			throw wrong("list", "views.list.unknown");
		}
		catch (UnfitViewException ex) {
			throw unfit(ex);
		}
	}

	InvalidFieldsException unfit(UnfitViewException ex) {
		return new InvalidFieldsException(
				List.of(new InvalidFieldsException.Field("query", String.valueOf(ex.getMessage()))));
	}

	InvalidFieldsException wrong(String field, String key, Object... arguments) {
		return new InvalidFieldsException(List.of(new InvalidFieldsException.Field(field,
				messages.getMessage(key, arguments, LocaleContextHolder.getLocale()))));
	}

}
