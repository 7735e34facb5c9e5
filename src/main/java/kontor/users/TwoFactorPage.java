package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kontor.users.twofactor.Passkeys;
import kontor.users.twofactor.RelyingParty;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the forms about one's own second factor have in common. */
@Component
class TwoFactorPage {

	private final OwnSecondFactor own;

	private final OwnAccount account;

	private final Passkeys passkeys;

	private final RelyingParty relyingParty;

	TwoFactorPage(OwnSecondFactor own, OwnAccount account, Passkeys passkeys, RelyingParty relyingParty) {
		this.own = own;
		this.account = account;
		this.passkeys = passkeys;
		this.relyingParty = relyingParty;
	}

	/** Whether the password is right; if not, the form says so. */
	boolean isAllowed(Viewer viewer, SecondFactorForm form, Errors errors, HttpServletRequest request) {
		account.refusal(viewer, form.getPassword(), request.getRemoteAddr())
			.ifPresent((code) -> errors.rejectValue("password", code));
		return !errors.hasErrors();
	}

	String show(SignedIn who, HttpServletRequest request, Model model) {
		Viewer viewer = who.viewer();
		model.addAttribute("state", own.state(viewer));
		model.addAttribute("passkeys", passkeys.of(viewer.id()));
		model.addAttribute("possible", relyingParty.isPossible(request));
		model.addAttribute("mustSetUp", who.mustSetUp());
		return "users/two-factor";
	}

	/** The codes are on the screen once and stored nowhere. */
	static String codes(List<String> codes, String message, Model model) {
		model.addAttribute("codes", codes);
		model.addAttribute("message", message);
		return "users/recovery-codes";
	}

}
