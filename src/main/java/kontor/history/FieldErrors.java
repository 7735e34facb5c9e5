package kontor.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a typed form, for templates that also stand on the customer card,
 * where nothing was typed yet.
 */
public record FieldErrors(Map<String, String> messages, Map<String, Object> rejected) {

	static final FieldErrors NONE = new FieldErrors(Map.of(), Map.of());

	static FieldErrors of(Errors errors, MessageSource texts) {
		Map<String, String> messages = new LinkedHashMap<>();
		Map<String, Object> rejected = new LinkedHashMap<>();
		for (FieldError error : errors.getFieldErrors()) {
			messages.putIfAbsent(error.getField(), texts.getMessage(error, LocaleContextHolder.getLocale()));
			rejected.putIfAbsent(error.getField(), Objects.requireNonNullElse(error.getRejectedValue(), ""));
		}
		return new FieldErrors(messages, rejected);
	}

	public boolean has(String field) {
		return messages.containsKey(field);
	}

	public @Nullable String message(String field) {
		return messages.get(field);
	}

	/** What was typed where that was wrong, otherwise the given value. */
	public @Nullable Object typed(String field, @Nullable Object value) {
		return rejected.getOrDefault(field, value);
	}

}
