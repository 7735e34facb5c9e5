package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A posted form that comes back with errors is 422, so that the browser and scripts know.
 */
class InvalidFormStatus implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && "POST".equals(request.getMethod()) && response.getStatus() == 200 && hasErrors(view)) {
			response.setStatus(422);
		}
	}

	private static boolean hasErrors(ModelAndView view) {
		return view.getModel()
			.values()
			.stream()
			.anyMatch((value) -> value instanceof Errors errors && errors.hasErrors());
	}

}
