package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

	private final OwnAccount account;

	PasswordController(OwnAccount account) {
		this.account = account;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
		binder.registerCustomEditor(String.class, "oldPassword", new Untrimmed());
	}

	@GetMapping
	String edit(Viewer viewer, Model model) {
		model.addAttribute("passwordForm", PasswordForm.of(account.of(viewer)));
		return "users/password";
	}

	@PostMapping
	String update(Viewer viewer, @Valid @ModelAttribute PasswordForm passwordForm, Errors errors, HttpSession session,
			HttpServletRequest request, RedirectAttributes flash) {
		String old = passwordForm.getOldPassword();
		if (old != null) {
			account.refusal(viewer, old, request.getRemoteAddr())
				.ifPresent((code) -> errors.rejectValue("oldPassword", code));
		}
		String fresh = passwordForm.getPassword();
		if (fresh != null && !errors.hasFieldErrors("password")) {
			account.refusalOfNew(viewer, fresh).ifPresent((code) -> errors.rejectValue("password", code));
		}
		if (errors.hasErrors()) {
			return "users/password";
		}
		account.changePassword(viewer, passwordForm.getVersion(), String.valueOf(fresh), session);
		request.changeSessionId();
		flash.addFlashAttribute("notice", "users.password.changed");
		return "redirect:/account";
	}

}
