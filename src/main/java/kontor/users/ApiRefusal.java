package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says no to a program, as problem+json. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final MessageSource messages;

	private final LocaleResolver locales;

	private final JsonMapper json;

	ApiRefusal(MessageSource messages, LocaleResolver locales, JsonMapper json) {
		this.messages = messages;
		this.locales = locales;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(problem(HttpStatus.UNAUTHORIZED, "users.problem.token", request), response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		if (isAdminWithoutScope(SecurityContextHolder.getContext().getAuthentication())) {
			lacks(Scope.ADMIN, request, response);
		}
		else {
			write(problem(HttpStatus.FORBIDDEN, "users.problem.forbidden", request), response);
		}
	}

	/** The token may not do that, whoever's it is. */
	void lacks(Scope scope, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				"Bearer error=\"insufficient_scope\", scope=\"" + scope.word() + "\"");
		ProblemDetail problem = problem(HttpStatus.FORBIDDEN, "users.problem.scope", request, scope.word());
		problem.setProperty("scope", scope.word());
		write(problem, response);
	}

	/** Its owner must have a second factor and has none. */
	void needsSecondFactor(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(problem(HttpStatus.FORBIDDEN, "users.problem.second-factor", request), response);
	}

	private static boolean isAdminWithoutScope(@Nullable Authentication who) {
		return who != null && who.getPrincipal() instanceof SignedIn user && user.viewer().isAdmin()
				&& has(who, Scope.READ) && !has(who, Scope.ADMIN);
	}

	private static boolean has(Authentication who, Scope scope) {
		return who.getAuthorities()
			.stream()
			.anyMatch((authority) -> scope.authority().equals(authority.getAuthority()));
	}

	private ProblemDetail problem(HttpStatus status, String key, HttpServletRequest request, Object... arguments) {
		return ProblemDetail.forStatusAndDetail(status,
				messages.getMessage(key, arguments, locales.resolveLocale(request)));
	}

	private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
	}

}
