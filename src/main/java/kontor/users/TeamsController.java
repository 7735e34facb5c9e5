package kontor.users;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams, for admins. */
@Controller
@RequestMapping("/users/teams")
@PreAuthorize("hasRole('ADMIN')")
class TeamsController {

	private final Teams teams;

	private final UserNames users;

	TeamsController(Teams teams, UserNames users) {
		this.teams = teams;
		this.users = users;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("teams", teams.all());
		return "users/teams";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(null, new TeamForm(), model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute TeamForm teamForm, Errors errors, Model model, RedirectAttributes flash) {
		check(0, teamForm, errors);
		if (errors.hasErrors()) {
			return form(null, teamForm, model);
		}
		teams.found(teamForm.getName(), teamForm.getMembers());
		return saved("users.team.saved", flash);
	}

	@GetMapping("/{id:\\d{1,18}}")
	String edit(@PathVariable long id, Model model) {
		return form(id, TeamForm.of(teams.team(id)), model);
	}

	@PostMapping("/{id:\\d{1,18}}")
	String update(@PathVariable long id, @Valid @ModelAttribute TeamForm teamForm, Errors errors, Model model,
			RedirectAttributes flash) {
		teams.team(id);
		check(id, teamForm, errors);
		if (errors.hasErrors()) {
			return form(id, teamForm, model);
		}
		teams.change(id, teamForm.getVersion(), teamForm.getName(), teamForm.getMembers());
		return saved("users.team.saved", flash);
	}

	@PostMapping("/{id:\\d{1,18}}/dissolution")
	String dissolve(@PathVariable long id, @RequestParam long version, RedirectAttributes flash) {
		teams.dissolve(id, version);
		return saved("users.team.dissolved", flash);
	}

	private void check(long id, TeamForm form, Errors errors) {
		if (form.getName() != null && teams.isTaken(form.getName(), id)) {
			errors.rejectValue("name", "users.team.taken");
		}
	}

	private static String saved(String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/users/teams";
	}

	/**
	 * @param id null for a new team
	 */
	private String form(@Nullable Long id, TeamForm form, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("teamForm", form);
		model.addAttribute("users", users.active());
		return "users/team";
	}

}
