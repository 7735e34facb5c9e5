package kontor.customers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import kontor.users.Viewer;
import kontor.web.ListLinks;
import kontor.web.Slice;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of customers: filtered, sorted, page by page. */
@Controller
class CustomerListController {

	private final CustomerList list;

	private final CustomerFilterWords words;

	CustomerListController(CustomerList list, CustomerFilterWords words) {
		this.list = list;
		this.words = words;
	}

	@GetMapping("/customers")
	@Transactional(readOnly = true)
	public String index(@Valid @ModelAttribute("filter") CustomerFilterForm form, BindingResult errors,
			@RequestParam(name = "sort", required = false) @Nullable String sort,
			@RequestParam(name = "after", required = false) @Nullable String after, Viewer viewer, Model model,
			HttpServletResponse response) {
		form.check(errors);
		SortOrder order = SortOrder.of(sort, CustomerSort.NAME.key());
		CustomerListOptions options = list.options();
		model.addAttribute("options", options).addAttribute("statuses", CustomerStatus.values());
		if (errors.hasErrors()) {
			response.setStatus(422);
			return "customers/index";
		}
		CustomerFilter filter = form.toFilter();
		Slice<CustomerRow> rows = list.page(filter, order, after, viewer);
		model.addAttribute("rows", rows).addAttribute("count", list.count(filter, viewer));
		model.addAttribute("chips", words.chips(filter, options))
			.addAttribute("sentence", words.sentence(filter, options))
			.addAttribute("links", new ListLinks("/customers", filter.toQuery(), order))
			.addAttribute("further", after != null);
		return "customers/index";
	}

}
