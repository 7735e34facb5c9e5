package kontor.customers.api;

import java.util.List;
import java.util.stream.Collectors;
import kontor.customers.DraftProblem;
import kontor.web.Cursor;
import kontor.web.InvalidFieldsException;
import kontor.web.InvalidFieldsException.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what programs send, and says precisely what is wrong with it. */
@Component
class Requests {

	private final JsonMapper json;

	private final MessageSource messages;

	Requests(JsonMapper json, MessageSource messages) {
		this.json = json;
		this.messages = messages;
	}

	/**
	 * Fills in what the body names and leaves the rest.
	 * @throws ErrorResponseException 400 with the field, where the body cannot be read
	 */
	<T> T fill(T input, String body) {
		try {
			return json.readerForUpdating(input)
				.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.readValue(body);
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
	}

	private ErrorResponseException unreadable(JacksonException failure) {
		String code = failure instanceof UnrecognizedPropertyException ? "customers.problem.unknownField"
				: failure instanceof DatabindException ? "customers.problem.type" : "customers.problem.json";
		Field field = new Field(path(failure), message(code));
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				field.field().isEmpty() ? field.message() : field.field() + ": " + field.message());
		problem.setProperty("errors", List.of(field));
		return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, failure);
	}

	/** Such as contactPoints[0].kind. */
	private static String path(JacksonException failure) {
		return failure.getPath()
			.stream()
			.map((step) -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	/**
	 * @throws InvalidFieldsException where there are problems
	 */
	void check(List<DraftProblem> problems) {
		if (!problems.isEmpty()) {
			throw new InvalidFieldsException(problems.stream()
				.map((problem) -> new Field(problem.field(), message(problem.code(), problem.arguments())))
				.toList());
		}
	}

	/**
	 * @throws InvalidFieldsException where the cursor was not given out by a list
	 */
	@Nullable Cursor cursor(@Nullable String after) {
		Cursor cursor = Cursor.read(after, 2);
		boolean wrong = after != null && !after.isBlank() && (cursor == null || !cursor.text(1).matches("\\d{1,18}"));
		check(wrong ? List.of(new DraftProblem("after", "customers.problem.after")) : List.of());
		return cursor;
	}

	/** The version that a client expects: of the body, else of the header If-Match. */
	@Nullable Long version(@Nullable Long sent, @Nullable String ifMatch) {
		String tag = ifMatch == null ? "" : ifMatch.replaceAll("[^\\d]", "");
		return sent != null || tag.isEmpty() || tag.length() > 18 ? sent : Long.valueOf(tag);
	}

	private String message(String code, Object... arguments) {
		return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

}
