package kontor.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors of the API as problem+json (RFC 9457), with a list of fields where fields are
 * wrong.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

	private final MessageSource messages;

	ApiErrors(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail notFound(NotFoundException ex) {
		return problem(HttpStatus.NOT_FOUND, "web.problem.not-found");
	}

	@ExceptionHandler
	ProblemDetail changedMeanwhile(OptimisticLockingFailureException ex) {
		return problem(HttpStatus.CONFLICT, "web.problem.conflict");
	}

	@ExceptionHandler
	ProblemDetail notAllowed(NotAllowedException ex) {
		return problem(HttpStatus.FORBIDDEN, ex.key());
	}

	@ExceptionHandler
	ProblemDetail invalid(InvalidFieldsException ex) {
		ProblemDetail problem = problem(HttpStatus.valueOf(422), "web.problem.invalid");
		problem.setProperty("errors", ex.errors());
		return problem;
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<InvalidFieldsException.Field> fields = ex.getFieldErrors().stream().map(this::field).toList();
		return handleExceptionInternal(ex, invalid(new InvalidFieldsException(fields)), headers,
				HttpStatus.valueOf(422), request);
	}

	private InvalidFieldsException.Field field(FieldError error) {
		return new InvalidFieldsException.Field(error.getField(),
				messages.getMessage(error, LocaleContextHolder.getLocale()));
	}

	private ProblemDetail problem(HttpStatus status, String key) {
		return ProblemDetail.forStatusAndDetail(status,
				messages.getMessage(key, null, LocaleContextHolder.getLocale()));
	}

}
