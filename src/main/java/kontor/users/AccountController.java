package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name, language and colours. */
@Controller
@RequestMapping("/account")
class AccountController {

	private final OwnAccount account;

	private final OwnSession session;

	AccountController(OwnAccount account, OwnSession session) {
		this.account = account;
		this.session = session;
	}

	@GetMapping
	String edit(Viewer viewer, Model model) {
		User user = account.of(viewer);
		model.addAttribute("accountForm", AccountForm.of(user));
		model.addAttribute("user", user);
		return "users/account";
	}

	@PostMapping
	String update(Viewer viewer, @Valid @ModelAttribute AccountForm accountForm, Errors errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			model.addAttribute("user", account.of(viewer));
			return "users/account";
		}
		session.keep(account.prefer(viewer, accountForm), request, response);
		flash.addFlashAttribute("notice", "users.account.saved");
		return "redirect:/account";
	}

}
