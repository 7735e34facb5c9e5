package kontor.users;

import jakarta.servlet.DispatcherType;
import java.util.function.Supplier;
import kontor.users.returning.SignInFirst;
import kontor.users.sessions.Origin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may call what: files are open, the API wants a token, pages want a session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {

	private static final Role[] IMPORTERS = { Role.MANAGEMENT, Role.SALES, Role.MARKETING, Role.ADMIN };

	@Bean
	@Order(1)
	SecurityFilterChain files(HttpSecurity http) {
		return http.securityMatcher("/assets/**", "/favicon.ico", "/robots.txt", "/actuator/health/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> SecurityHeaders.write(headers)
				.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, ApiRefusal refusal, TokenRefusals refusals) {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/api/v1/imports/**")
				.access(SecurityConfiguration::mayImport)
				.requestMatchers("/api/v1/users/**")
				.hasRole("ADMIN")
				.anyRequest()
				.authenticated())
			.headers(SecurityHeaders::write)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling((no) -> no.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.addFilterBefore(new TokenFilter(tokens, refusal, refusals), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, SignInFirst signInFirst, AfterSignIn afterSignIn,
			SignInFailure failure, RememberMe rememberMe) {
		return http.authorizeHttpRequests(SecurityConfiguration::pageRules)
			.headers(SecurityHeaders::write)
			.csrf(SecurityConfiguration::csrf)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling((no) -> no.authenticationEntryPoint(signInFirst))
			.formLogin((form) -> form.loginPage("/login")
				.authenticationDetailsSource(Origin::of)
				.successHandler(afterSignIn)
				.failureHandler(failure))
			.rememberMe((remember) -> remember.rememberMeServices(rememberMe).key(RememberMe.KEY))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out").deleteCookies("KONTOR_SESSION"))
			.addFilterBefore(new SetUpFirst(), AuthorizationFilter.class)
			.build();
	}

	/** Programs read the description of the API by token, people in their session. */
	@Bean
	@Order(2)
	SecurityFilterChain apiDescription(HttpSecurity http, ApiTokens tokens, ApiRefusal refusal,
			TokenRefusals refusals) {
		return http.securityMatcher("/v3/api-docs/**", "/v3/api-docs.yaml")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.headers(SecurityHeaders::write)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling((no) -> no.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.addFilterBefore(new TokenFilter(tokens, refusal, refusals), AuthorizationFilter.class)
			.addFilterBefore(new SetUpFirst(), AuthorizationFilter.class)
			.build();
	}

	/** Other programs read a calendar under an address that is its own key. */
	@Bean
	@Order(2)
	SecurityFilterChain calendarFeeds(HttpSecurity http) {
		return http.securityMatcher("/calendar/feed/*")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers(SecurityHeaders::write)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	private static void pageRules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers("/login", "/login/code", "/login/passkey/**", "/setup/**", "/password/**", "/error")
			.permitAll()
			.requestMatchers("/users/**", "/actuator/**")
			.hasRole("ADMIN")
			.requestMatchers("/settings/**")
			.hasAnyRole("ADMIN", "MANAGEMENT")
			.requestMatchers("/imports/**")
			.access(SecurityConfiguration::mayImport)
			.anyRequest()
			.authenticated();
	}

	/** A file is compared with all customers, so only who may change all reads one in. */
	private static AuthorizationResult mayImport(Supplier<? extends Authentication> who,
			RequestAuthorizationContext request) {
		return new AuthorizationDecision(who.get().getPrincipal() instanceof SignedIn user
				&& user.viewer().is(IMPORTERS) && user.viewer().writesAll());
	}

	/**
	 * The token stands in a cookie, so that strangers need no session, and stays the same
	 * at sign-in, so that a form typed before the session ended can still be sent.
	 */
	private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
		CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
		cookie.setCookieName("KONTOR_CSRF");
		cookie.setCookieCustomizer((made) -> made.sameSite("Lax"));
		XorCsrfTokenRequestAttributeHandler atOnce = new XorCsrfTokenRequestAttributeHandler();
		// not only when a form is written: a long page is under way by then, without
		// cookie
		atOnce.setCsrfRequestAttributeName(null);
		csrf.csrfTokenRepository(cookie)
			.csrfTokenRequestHandler(atOnce)
			.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
	}

}
