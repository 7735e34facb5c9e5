package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kontor.users.twofactor.AuthenticatorApps;
import kontor.users.twofactor.Passkeys;
import kontor.users.twofactor.RecoveryCodes;
import kontor.users.twofactor.SecondFactors;
import kontor.users.twofactor.Totp;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a user changes about his second factor. Whoever gets one ends what he has opened
 * elsewhere without it.
 */
@Component
@Transactional
class OwnSecondFactor {

	private final OwnAccount account;

	private final SecondFactors factors;

	private final AuthenticatorApps apps;

	private final RecoveryCodes codes;

	private final Access access;

	private final RememberedDevices devices;

	private final Company company;

	private final Passkeys passkeys;

	private final SecondFactorRoles roles;

	OwnSecondFactor(OwnAccount account, SecondFactors factors, AuthenticatorApps apps, RecoveryCodes codes,
			Access access, RememberedDevices devices, Company company, Passkeys passkeys, SecondFactorRoles roles) {
		this.passkeys = passkeys;
		this.roles = roles;
		this.account = account;
		this.factors = factors;
		this.apps = apps;
		this.codes = codes;
		this.access = access;
		this.devices = devices;
		this.company = company;
	}

	@Transactional(readOnly = true)
	SecondFactors.State state(Viewer viewer) {
		return factors.of(viewer.id());
	}

	void prepareApp(Viewer viewer) {
		apps.prepare(viewer.id());
	}

	/** The secret that waits for its first code, as people type it. */
	@Transactional(readOnly = true)
	Optional<String> pendingText(Viewer viewer) {
		return apps.pending(viewer.id()).map(Totp::text);
	}

	/** The secret that waits for its first code, as the app reads it. */
	@Transactional(readOnly = true)
	Optional<String> pendingAddress(SignedIn who) {
		String issuer = company.name().isEmpty() ? "Kontor" : "Kontor " + company.name().replace(":", "");
		return apps.pending(who.viewer().id()).map((secret) -> Totp.address(issuer, who.username(), secret));
	}

	/**
	 * @return false if the code is wrong
	 */
	boolean confirmApp(Viewer viewer, String code, HttpServletRequest request) {
		boolean right = apps.confirm(viewer.id(), code);
		if (right) {
			endOthers(viewer, request);
		}
		return right;
	}

	/**
	 * @return recovery codes, where there are none yet
	 */
	List<String> passkeyAdded(Viewer viewer, HttpServletRequest request) {
		endOthers(viewer, request);
		return firstCodes(viewer);
	}

	/** With the last one goes the second factor as a whole. */
	void removePasskey(long id, Viewer viewer) {
		boolean last = isLast(id, viewer);
		if (!passkeys.remove(id, viewer.id())) {
			throw new NotFoundException();
		}
		if (last) {
			factors.remove(viewer.id());
		}
	}

	/** Whether the password would be enough without this passkey. */
	@Transactional(readOnly = true)
	boolean isLast(long id, Viewer viewer) {
		return state(viewer).appSince() == null
				&& passkeys.of(viewer.id()).stream().allMatch((passkey) -> passkey.id() == id);
	}

	/** Whether one of the user's roles must have a second factor. */
	boolean isDemanded(Viewer viewer) {
		return roles.demand(viewer.roles());
	}

	/** Recovery codes, where there are none yet. */
	List<String> firstCodes(Viewer viewer) {
		return codes.left(viewer.id()) == 0 ? codes.renew(viewer.id()) : List.of();
	}

	List<String> newCodes(Viewer viewer) {
		return codes.renew(viewer.id());
	}

	void switchOff(Viewer viewer) {
		factors.remove(viewer.id());
	}

	private void endOthers(Viewer viewer, HttpServletRequest request) {
		access.endSessions(account.of(viewer), request.getSession().getId());
		devices.forgetOthers(viewer.id(), RememberMe.series(request));
	}

}
