package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which role sees and changes whose customers, and sees which amounts. */
@Controller
@RequestMapping("/users/rights")
@PreAuthorize("hasRole('ADMIN')")
class RightsController {

	private final Rights rights;

	private final OwnAccount account;

	private final OwnSession session;

	RightsController(Rights rights, OwnAccount account, OwnSession session) {
		this.rights = rights;
		this.account = account;
		this.session = session;
	}

	@GetMapping
	String edit(Model model) {
		return form(RightsForm.of(rights.all()), model);
	}

	@PostMapping
	String update(@ModelAttribute RightsForm rightsForm, Errors errors, Viewer viewer, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form(rightsForm, model);
		}
		rights.become(rightsForm.toRights(), rightsForm.getVersion(), request.getSession().getId());
		session.keep(account.signedIn(viewer), request, response);
		flash.addFlashAttribute("notice", "users.rights.saved");
		return "redirect:/users/rights";
	}

	private static String form(RightsForm form, Model model) {
		model.addAttribute("rightsForm", form);
		model.addAttribute("roles", Role.values());
		model.addAttribute("reaches", Reach.values());
		model.addAttribute("figures", Figures.values());
		return "users/rights";
	}

}
