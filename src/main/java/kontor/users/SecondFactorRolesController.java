package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which roles must have a second factor. */
@Controller
@RequestMapping("/users/two-factor")
@PreAuthorize("hasRole('ADMIN')")
class SecondFactorRolesController {

	private final SecondFactorRoles roles;

	private final OwnAccount account;

	private final OwnSession session;

	SecondFactorRolesController(SecondFactorRoles roles, OwnAccount account, OwnSession session) {
		this.roles = roles;
		this.account = account;
		this.session = session;
	}

	@GetMapping
	String edit(Model model) {
		return form(SecondFactorRolesForm.of(roles), model);
	}

	/** The admin himself is led to set one up, too, if he has to have one. */
	@PostMapping
	String update(@ModelAttribute SecondFactorRolesForm form, Errors errors, Viewer viewer, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form(form, model);
		}
		if (form.getVersion() != roles.version()) {
			throw new OptimisticLockingFailureException("The roles have changed");
		}
		roles.become(form.getRoles(), request.getSession().getId());
		session.keep(account.signedIn(viewer), request, response);
		flash.addFlashAttribute("notice", "users.second-factor.roles.saved");
		return "redirect:/users/two-factor";
	}

	private String form(SecondFactorRolesForm form, Model model) {
		model.addAttribute("secondFactorRolesForm", form);
		model.addAttribute("allRoles", Role.values());
		model.addAttribute("without", roles.without(form.getRoles()));
		return "users/second-factor-roles";
	}

}
