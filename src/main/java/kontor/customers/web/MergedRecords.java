package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.customers.MergeKind;
import kontor.customers.Tombstones;
import kontor.users.SignedIn;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a customer or person is not found because it went into another one, leads to that
 * one, if the user may see it: pages by a redirect; programs that read by a redirect,
 * programs that write by a problem with the other's id, so that nothing is written to a
 * record they never read. It costs nothing where records are found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MergedRecords implements HandlerExceptionResolver {

	private static final Pattern RECORD = Pattern.compile("(/api/v1)?/(customers|persons)/(\\d{1,18})(/.*)?");

	private final Tombstones tombstones;

	private final MessageSource messages;

	private final JsonMapper json;

	MergedRecords(Tombstones tombstones, MessageSource messages, JsonMapper json) {
		this.tombstones = tombstones;
		this.messages = messages;
		this.json = json;
	}

	/** Where the request should have gone. */
	private record Goal(boolean api, String path, long id) {

	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		return failure instanceof NotFoundException
				? goal(request).map((goal) -> goal.api() ? answer(goal, request, response) : redirect(goal, request))
					.orElse(null)
				: null;
	}

	private Optional<Goal> goal(HttpServletRequest request) {
		Matcher record = RECORD.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (!record.matches() || authentication == null
				|| !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
			return Optional.empty();
		}
		MergeKind kind = record.group(2).equals("customers") ? MergeKind.CUSTOMER : MergeKind.PERSON;
		boolean api = record.group(1) != null;
		return tombstones.winner(kind, Long.parseLong(record.group(3)), signedIn.viewer())
			.map((id) -> new Goal(api, (api ? record.group(1) : "") + "/" + record.group(2) + "/" + id
					+ (record.group(4) == null ? "" : record.group(4)), id));
	}

	private static boolean isReading(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	private static String withQuery(Goal goal, HttpServletRequest request) {
		return goal.path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
	}

	private static ModelAndView redirect(Goal goal, HttpServletRequest request) {
		boolean reading = isReading(request);
		String path = reading ? withQuery(goal, request) : goal.path().replaceFirst("^(/[a-z]+/\\d+).*", "$1");
		RequestContextUtils.getOutputFlashMap(request)
			.put(reading ? "notice" : "warning", reading ? "customers.merged.notice" : "customers.merged.not-saved");
		RedirectView view = new RedirectView(path, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

	private ModelAndView answer(Goal goal, HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = isReading(request) ? HttpStatus.PERMANENT_REDIRECT : HttpStatus.CONFLICT;
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				messages.getMessage("customers.merged.problem", null, LocaleContextHolder.getLocale()));
		problem.setInstance(URI.create(request.getRequestURI()));
		problem.setProperty("mergedInto", goal.id());
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		if (isReading(request)) {
			response.setHeader("Location", withQuery(goal, request));
		}
		try {
			json.writeValue(response.getOutputStream(), problem);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelAndView();
	}

}
