package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Errors of pages that no controller answers itself. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

	@ExceptionHandler
	void changedMeanwhile(OptimisticLockingFailureException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_CONFLICT);
	}

	@ExceptionHandler
	void notAllowed(NotAllowedException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		request.setAttribute(NotAllowedException.SENTENCE, ex.key());
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	/** A form with a field that there cannot be, such as the row 100000. */
	@ExceptionHandler
	void impossibleField(InvalidPropertyException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

}
