package kontor.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in for one request by {@code Authorization: Bearer <token>}. */
class TokenFilter extends OncePerRequestFilter {

	private static final String BEARER = "bearer ";

	private final ApiTokens tokens;

	private final ApiRefusal refusal;

	private final TokenRefusals refusals;

	TokenFilter(ApiTokens tokens, ApiRefusal refusal, TokenRefusals refusals) {
		this.tokens = tokens;
		this.refusal = refusal;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			chain.doFilter(request, response);
			return;
		}
		Optional<ApiTokens.Use> use = tokens.use(header.substring(BEARER.length()).strip());
		use.filter(ApiTokens.Use::unnoted).ifPresent(tokens::note);
		Scope needed = Scope.of(request.getMethod());
		if (use.isEmpty()) {
			refusals.note(request.getRemoteAddr());
			refusal.commence(request, response, new BadCredentialsException("unknown token"));
		}
		else if (use.get().who().mustSetUp()) {
			refusal.needsSecondFactor(request, response);
		}
		else if (!use.get().scopes().contains(needed)) {
			refusal.lacks(needed, request, response);
		}
		else {
			signIn(use.get());
			chain.doFilter(request, response);
		}
	}

	/** Without the scope an admin's token is no admin's. */
	private static void signIn(ApiTokens.Use use) {
		List<GrantedAuthority> authorities = new ArrayList<>(use.who().authorities());
		if (!use.scopes().contains(Scope.ADMIN)) {
			authorities.removeIf((authority) -> "ROLE_ADMIN".equals(authority.getAuthority()));
		}
		use.scopes().forEach((scope) -> authorities.add(new SimpleGrantedAuthority(scope.authority())));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(use.who(), null, authorities));
		SecurityContextHolder.setContext(context);
	}

}
