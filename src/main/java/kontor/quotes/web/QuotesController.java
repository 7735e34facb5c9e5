package kontor.quotes.web;

import kontor.customers.CustomerDirectory;
import kontor.quotes.QuoteFilter;
import kontor.quotes.Quotes;
import kontor.users.Accounts;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All quotes, as far as the user sees their customers. */
@Controller
class QuotesController {

	private static final int PAGE = 50;

	private final Quotes quotes;

	private final CustomerDirectory customers;

	private final Accounts accounts;

	QuotesController(Quotes quotes, CustomerDirectory customers, Accounts accounts) {
		this.quotes = quotes;
		this.customers = customers;
		this.accounts = accounts;
	}

	@GetMapping("/quotes")
	String index(@ModelAttribute("filter") QuoteFilter filter, @RequestParam(required = false) @Nullable String after,
			Viewer viewer, Model model) {
		if (filter.customer() != null) {
			model.addAttribute("customer",
					customers.find(filter.customer(), viewer).orElseThrow(NotFoundException::new));
		}
		model.addAttribute("rows", quotes.page(filter, after, PAGE, viewer))
			.addAttribute("states", QuoteFilter.Shown.values())
			.addAttribute("users", accounts.active())
			.addAttribute("links", new ListLinks("/quotes", filter.toQuery(), SortOrder.of(null, "-date")))
			.addAttribute("further", after != null);
		return "quotes/index";
	}

}
