package kontor.history;

import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of one customer and of all. */
@Controller
class HistoryController {

	private final Timeline timeline;

	private final CustomerDirectory customers;

	HistoryController(Timeline timeline, CustomerDirectory customers) {
		this.timeline = timeline;
		this.customers = customers;
	}

	@GetMapping("/history")
	String index(HistoryFilter filter, @RequestParam(required = false) @Nullable String after, Viewer viewer,
			Model model) {
		return page(filter.withCustomer(null), after, viewer, model);
	}

	@GetMapping("/customers/{id:\\d{1,18}}/history")
	String ofCustomer(@PathVariable long id, HistoryFilter filter,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		CustomerHead customer = customers.find(id, viewer).orElseThrow(NotFoundException::new);
		model.addAttribute("customer", customer);
		return page(filter.withCustomer(id), after, viewer, model);
	}

	private String page(HistoryFilter filter, @Nullable String after, Viewer viewer, Model model) {
		model.addAttribute("timeline", TimelinePage.of(filter, timeline.page(filter, viewer, after), viewer));
		return "history/index";
	}

}
