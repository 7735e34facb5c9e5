package kontor.users;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, for admins. */
@Controller
@RequestMapping("/users")
@PreAuthorize("hasRole('ADMIN')")
class UsersController {

	private final UserAdministration administration;

	private final SignedInDevices devices;

	UsersController(UserAdministration administration, SignedInDevices devices) {
		this.devices = devices;
		this.administration = administration;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("users", administration.all());
		return "users/index";
	}

	@GetMapping("/new")
	String blank(@ModelAttribute UserForm userForm) {
		return "users/new";
	}

	@PostMapping
	String create(@Validated({ Default.class, UserForm.New.class }) @ModelAttribute UserForm userForm, Errors errors,
			RedirectAttributes flash) {
		String username = userForm.getUsername();
		if (username != null && administration.isTaken(username)) {
			errors.rejectValue("username", "users.username.taken");
		}
		if (errors.hasErrors()) {
			return "users/new";
		}
		flash.addFlashAttribute("notice", "users.created");
		return "redirect:/users/" + administration.create(userForm).id();
	}

	@GetMapping("/{id}")
	String edit(@PathVariable long id, Model model) {
		User user = administration.user(id);
		model.addAttribute("userForm", UserForm.of(user));
		show(user, model);
		return "users/edit";
	}

	@PostMapping("/{id}")
	String update(@PathVariable long id, @Valid @ModelAttribute UserForm userForm, Errors errors, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		show(administration.user(id), model);
		if (errors.hasErrors()) {
			return "users/edit";
		}
		try {
			administration.appoint(id, userForm);
		}
		catch (UserAdministration.LastAdminException ex) {
			errors.rejectValue("roles", "users.last-admin");
			return "users/edit";
		}
		catch (OptimisticLockingFailureException ex) {
			return conflict(userForm, administration.user(id), model, response);
		}
		flash.addFlashAttribute("notice", "users.saved");
		return "redirect:/users";
	}

	private void show(User user, Model model) {
		model.addAttribute("user", user);
		model.addAttribute("devices", devices.of(user, null));
		model.addAttribute("secondFactor", administration.secondFactor(user.id()));
	}

	/** Shows both; who saves again knows what is overwritten. */
	private static String conflict(UserForm mine, User theirs, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		mine.setVersion(theirs.version());
		model.addAttribute("user", theirs);
		model.addAttribute("conflict", theirs);
		return "users/edit";
	}

}
