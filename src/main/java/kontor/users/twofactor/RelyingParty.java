package kontor.users.twofactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes passkeys and checks them. What a browser has to answer waits in its session and
 * counts once. A device asks for finger, face or PIN, so a passkey is two factors.
 */
@Component
public class RelyingParty {

	private static final String CREATION = "kontor.passkey.creation";

	private static final String REQUEST = "kontor.passkey.request";

	private static final int SECONDS = 300;

	private final PasskeyHolders holders;

	private final Passkeys passkeys;

	private final String publicUrl;

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	RelyingParty(PasskeyHolders holders, Passkeys passkeys, Environment environment) {
		this.holders = holders;
		this.passkeys = passkeys;
		this.publicUrl = environment.getProperty("kontor.public-url", "");
	}

	/** A browser showed something that proves nothing. */
	public static class RefusedException extends RuntimeException {

		RefusedException(String reason, @Nullable Throwable cause) {
			super(reason, cause);
		}

	}

	/** Whether passkeys work at the address the request came to. */
	public boolean isPossible(HttpServletRequest request) {
		return Site.of(request, publicUrl).canHavePasskeys();
	}

	/** What a browser needs to make a passkey, as JSON. */
	public String creationOptions(Authentication who, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = operations(request)
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
		request.getSession().setAttribute(CREATION, options);
		return json.writeValueAsString(options);
	}

	/**
	 * Keeps a new passkey.
	 * @param credential what the browser made, as JSON
	 * @throws RefusedException if it was not asked for, or is none
	 */
	public void register(String credential, String label, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions asked = take(CREATION, PublicKeyCredentialCreationOptions.class, request);
		judge(() -> operations(request)
			.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(json
				.readValue(credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
				}), label))));
	}

	/**
	 * What a browser needs to show a passkey, as JSON.
	 * @param username whose it has to be; null for anybody's
	 */
	public String requestOptions(@Nullable String username, HttpServletRequest request) {
		Authentication who = username == null ? null
				: UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
		PublicKeyCredentialRequestOptions options = operations(request)
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(who));
		boolean stranger = request.getSession(false) == null;
		HttpSession session = request.getSession();
		if (stranger) {
			session.setMaxInactiveInterval(SECONDS);
		}
		session.setAttribute(REQUEST, options);
		return json.writeValueAsString(options);
	}

	/**
	 * @param credential what the browser shows, as JSON
	 * @return whose passkey it is, by user name
	 * @throws RefusedException if it was not asked for, or proves nothing
	 */
	public String authenticate(String credential, HttpServletRequest request) {
		PublicKeyCredentialRequestOptions asked = take(REQUEST, PublicKeyCredentialRequestOptions.class, request);
		return judge(() -> operations(request).authenticate(new RelyingPartyAuthenticationRequest(asked,
				json.readValue(credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
				}))))
			.getName();
	}

	/** What a browser sends is judged deep inside, where anything may be thrown. */
	private static <T> T judge(Supplier<T> check) {
		try {
			return check.get();
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new RefusedException("no passkey that counts", ex);
		}
	}

	private static <T> T take(String name, Class<T> type, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object asked = session == null ? null : session.getAttribute(name);
		if (session == null || !type.isInstance(asked)) {
			throw new RefusedException("not asked for", null);
		}
		session.removeAttribute(name);
		return type.cast(asked);
	}

	private Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
		Site site = Site.of(request, publicUrl);
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(holders, passkeys,
				PublicKeyCredentialRpEntity.builder().id(site.host()).name("Kontor").build(), Set.of(site.origin()));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
