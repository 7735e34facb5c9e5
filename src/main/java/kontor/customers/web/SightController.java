package kontor.customers.web;

import kontor.customers.Sight;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What does a colleague see? For admins, who are asked it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class SightController {

	private static final int LONGEST = 30;

	private final Sight sight;

	private final Accounts accounts;

	SightController(Sight sight, Accounts accounts) {
		this.sight = sight;
		this.accounts = accounts;
	}

	@GetMapping("/users/{id:\\d{1,18}}/sight")
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable String number, Model model) {
		Viewer user = accounts.viewer(id).orElseThrow(NotFoundException::new);
		model.addAttribute("user", user);
		model.addAttribute("count", sight.count(user));
		model.addAttribute("reasons", sight.reasons(user));
		model.addAttribute("number", number);
		if (number != null) {
			String cut = number.length() > LONGEST ? number.substring(0, LONGEST) : number;
			model.addAttribute("probe", sight.probe(cut, user).orElse(null));
		}
		return "customers/sight";
	}

}
