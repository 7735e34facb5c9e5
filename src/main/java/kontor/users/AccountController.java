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

/** One's own name, and how one wants one's Kontor. */
@Controller
@RequestMapping("/account")
class AccountController {

	private final OwnAccount account;

	private final OwnSession session;

	private final StartPages startPages;

	AccountController(OwnAccount account, OwnSession session, StartPages startPages) {
		this.startPages = startPages;
		this.account = account;
		this.session = session;
	}

	@GetMapping
	String edit(Viewer viewer, Model model) {
		model.addAttribute("accountForm", AccountForm.of(account.of(viewer)));
		return page(viewer, model);
	}

	@PostMapping
	String update(Viewer viewer, @Valid @ModelAttribute AccountForm accountForm, Errors errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (!startPages.isOpen(String.valueOf(accountForm.getStartPage()), viewer)) {
			errors.rejectValue("startPage", "users.start.gone");
		}
		if (errors.hasErrors()) {
			return page(viewer, model);
		}
		session.keep(account.prefer(viewer, accountForm), request, response);
		flash.addFlashAttribute("notice", "users.account.saved");
		return "redirect:/account";
	}

	private String page(Viewer viewer, Model model) {
		model.addAttribute("user", account.of(viewer));
		model.addAttribute("lists", StartPages.LISTS);
		model.addAttribute("places", startPages.of(viewer));
		return "users/account";
	}

}
