package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.users.sessions.Origin;
import kontor.users.twofactor.RelyingParty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys. */
@Controller
@RequestMapping(TwoFactorController.PAGE + "/passkeys")
class PasskeysController {

	private static final Logger log = LoggerFactory.getLogger(PasskeysController.class);

	private final TwoFactorPage page;

	private final OwnSecondFactor own;

	private final OwnAccount account;

	private final OwnSession session;

	private final RelyingParty relyingParty;

	private final MessageSource messages;

	PasskeysController(TwoFactorPage page, OwnSecondFactor own, OwnAccount account, OwnSession session,
			RelyingParty relyingParty, MessageSource messages) {
		this.page = page;
		this.own = own;
		this.account = account;
		this.session = session;
		this.relyingParty = relyingParty;
		this.messages = messages;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
	}

	/**
	 * For the page's script: what the device is to answer, or a sentence that says no.
	 */
	@PostMapping("/options")
	ResponseEntity<?> options(Viewer viewer, @ModelAttribute SecondFactorForm form, HttpServletRequest request,
			Locale locale) {
		Optional<String> refusal = account.refusal(viewer, form.getPassword(), request.getRemoteAddr());
		if (refusal.isPresent()) {
			String sentence = messages.getMessage("users.passkey.password", null, locale);
			return ResponseEntity.unprocessableContent().body(Map.of("message", sentence));
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(relyingParty.creationOptions(SecurityContextHolder.getContext().getAuthentication(), request));
	}

	@PostMapping
	String create(SignedIn who, @Valid @ModelAttribute SecondFactorForm secondFactorForm, Errors errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (!errors.hasErrors() && !isRegistered(secondFactorForm, request)) {
			errors.reject("users.passkey.failed");
		}
		if (errors.hasErrors()) {
			return page.show(who, request, model);
		}
		List<String> codes = own.passkeyAdded(who.viewer(), request);
		session.keep(account.signedIn(who.viewer()), request, response);
		if (!codes.isEmpty()) {
			return TwoFactorPage.codes(codes, "users.codes.on", model);
		}
		flash.addFlashAttribute("notice", "users.passkey.added");
		return "redirect:" + TwoFactorController.PAGE;
	}

	@PostMapping("/{id}/deletion")
	String delete(SignedIn who, @PathVariable long id, @ModelAttribute SecondFactorForm secondFactorForm, Errors errors,
			Model model, HttpServletRequest request, RedirectAttributes flash) {
		if (own.isLast(id, who.viewer()) && own.isDemanded(who.viewer())) {
			errors.reject("users.two-factor.demanded");
		}
		if (errors.hasErrors() || !page.isAllowed(who.viewer(), secondFactorForm, errors, request)) {
			return page.show(who, request, model);
		}
		own.removePasskey(id, who.viewer());
		flash.addFlashAttribute("notice", "users.passkey.deleted");
		return "redirect:" + TwoFactorController.PAGE;
	}

	/** Unnamed ones are called like the browser they were made with. */
	private static String label(SecondFactorForm form, HttpServletRequest request) {
		Origin origin = Origin.of(request);
		String browser = Stream.of(origin.browser(), origin.system())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return !form.getLabel().isBlank() ? form.getLabel() : browser.isEmpty() ? "Passkey" : browser;
	}

	private boolean isRegistered(SecondFactorForm form, HttpServletRequest request) {
		try {
			relyingParty.register(form.getCredential(), label(form, request), request);
			return true;
		}
		catch (RelyingParty.RefusedException ex) {
			log.info("A passkey was not kept: {}, {}", ex.getMessage(), String.valueOf(ex.getCause()));
			return false;
		}
	}

}
