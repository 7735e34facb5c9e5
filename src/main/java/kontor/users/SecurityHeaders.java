package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to refuse. */
final class SecurityHeaders {

	static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

	private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	private SecurityHeaders() {
	}

	/** Strict transport is added by itself, on HTTPS only. */
	static HeadersConfigurer<HttpSecurity> write(HeadersConfigurer<HttpSecurity> headers) {
		return headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(DEVICES))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
			.addHeaderWriter(SecurityHeaders::denyFrames);
	}

	/** Unless the answer itself says who may frame it. */
	private static void denyFrames(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader("X-Frame-Options")) {
			response.setHeader("X-Frame-Options", "DENY");
		}
	}

}
