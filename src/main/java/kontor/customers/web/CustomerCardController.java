package kontor.customers.web;

import kontor.customers.CustomerVisits;
import kontor.users.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The 360° page of a customer. */
@Controller
class CustomerCardController {

	private final CustomerCard card;

	private final CustomerVisits visits;

	CustomerCardController(CustomerCard card, CustomerVisits visits) {
		this.card = card;
		this.visits = visits;
	}

	@GetMapping("/customers/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("card", card.of(id, viewer));
		visits.opened(id, viewer);
		return "customers/show";
	}

	@GetMapping("/customers/{id:\\d{1,18}}/{panel:[a-z]+}")
	String panel(@PathVariable long id, @PathVariable String panel, Viewer viewer, Model model) {
		model.addAttribute("card", card.part(id, panel, viewer));
		return "customers/panel";
	}

}
