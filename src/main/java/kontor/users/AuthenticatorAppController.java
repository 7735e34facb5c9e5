package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import kontor.users.twofactor.QrCode;
import kontor.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an app into use that shows codes. */
@Controller
@RequestMapping(TwoFactorController.PAGE)
class AuthenticatorAppController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final OwnSecondFactor own;

	private final OwnAccount account;

	private final OwnSession session;

	AuthenticatorAppController(OwnSecondFactor own, OwnAccount account, OwnSession session) {
		this.own = own;
		this.account = account;
		this.session = session;
	}

	@GetMapping("/app")
	String show(Viewer viewer, @ModelAttribute CodeForm codeForm, Model model) {
		return page(viewer, model);
	}

	@GetMapping("/qr.svg")
	ResponseEntity<String> picture(SignedIn who) {
		String address = own.pendingAddress(who).orElseThrow(NotFoundException::new);
		return ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.noStore()).body(QrCode.svg(address));
	}

	@PostMapping("/app/confirmation")
	String confirm(Viewer viewer, @Valid @ModelAttribute CodeForm codeForm, Errors errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (!errors.hasErrors() && !own.confirmApp(viewer, String.valueOf(codeForm.getCode()), request)) {
			errors.rejectValue("code", "users.app.wrong");
		}
		if (errors.hasErrors()) {
			return page(viewer, model);
		}
		session.keep(account.signedIn(viewer), request, response);
		List<String> codes = own.firstCodes(viewer);
		if (!codes.isEmpty()) {
			return TwoFactorPage.codes(codes, "users.codes.on", model);
		}
		flash.addFlashAttribute("notice", "users.app.confirmed");
		return "redirect:" + TwoFactorController.PAGE;
	}

	private String page(Viewer viewer, Model model) {
		return own.pendingText(viewer).map((text) -> {
			model.addAttribute("secret", text);
			return "users/app";
		}).orElse("redirect:" + TwoFactorController.PAGE);
	}

}
