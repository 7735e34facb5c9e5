package kontor.users;

import jakarta.validation.Valid;
import kontor.web.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody names who stands in for him; admins do it for others. */
@Controller
class SubstitutionsController {

	private static final String OWN = "/account/substitution";

	private static final String ANYBODY = "/users/{user:\\d{1,18}}/substitution";

	private final Substitutions substitutions;

	private final UserAdministration administration;

	private final UserNames users;

	SubstitutionsController(Substitutions substitutions, UserAdministration administration, UserNames users) {
		this.substitutions = substitutions;
		this.administration = administration;
		this.users = users;
	}

	@GetMapping(OWN)
	String own(Viewer viewer, Model model) {
		return page(viewer.id(), viewer, new SubstitutionForm(), model);
	}

	@PostMapping(OWN)
	String addOwn(@Valid @ModelAttribute SubstitutionForm substitutionForm, Errors errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		return add(viewer.id(), substitutionForm, errors, viewer, model, flash);
	}

	@PostMapping(OWN + "/{id:\\d{1,18}}/end")
	String endOwn(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		return end(id, viewer.id(), viewer, flash);
	}

	@GetMapping(ANYBODY)
	@PreAuthorize("hasRole('ADMIN')")
	String anybody(@PathVariable long user, Viewer viewer, Model model) {
		return page(user, viewer, new SubstitutionForm(), model);
	}

	@PostMapping(ANYBODY)
	@PreAuthorize("hasRole('ADMIN')")
	String addAnybody(@PathVariable long user, @Valid @ModelAttribute SubstitutionForm substitutionForm, Errors errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		return add(administration.user(user).id(), substitutionForm, errors, viewer, model, flash);
	}

	@PostMapping(ANYBODY + "/{id:\\d{1,18}}/end")
	@PreAuthorize("hasRole('ADMIN')")
	String endAnybody(@PathVariable long user, @PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		return end(id, user, viewer, flash);
	}

	private String add(long user, SubstitutionForm form, Errors errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		form.check(errors);
		if (!errors.hasErrors()
				&& !substitutions.add(user, form.getSubstitute(), form.getFrom(), form.getTo(), viewer)) {
			errors.rejectValue("substitute", "users.substitution.nobody");
		}
		if (errors.hasErrors()) {
			return page(user, viewer, form, model);
		}
		flash.addFlashAttribute("notice", "users.substitution.saved");
		return "redirect:" + path(user, viewer);
	}

	private String end(long id, long user, Viewer viewer, RedirectAttributes flash) {
		if (!substitutions.end(id, user)) {
			throw new NotFoundException();
		}
		flash.addFlashAttribute("notice", "users.substitution.ended");
		return "redirect:" + path(user, viewer);
	}

	private static String path(long user, Viewer viewer) {
		return user == viewer.id() ? OWN : "/users/" + user + "/substitution";
	}

	private String page(long user, Viewer viewer, SubstitutionForm form, Model model) {
		model.addAttribute("substitutionForm", form);
		model.addAttribute("user", administration.user(user));
		model.addAttribute("path", path(user, viewer));
		model.addAttribute("own", user == viewer.id());
		model.addAttribute("substitutions", substitutions.of(user));
		model.addAttribute("users", users.active().stream().filter((other) -> other.id() != user).toList());
		return "users/substitution";
	}

}
