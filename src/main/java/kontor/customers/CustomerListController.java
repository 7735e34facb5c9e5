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
import org.springframework.util.MultiValueMap;
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
			@RequestParam(name = "after", required = false) @Nullable String after,
			@RequestParam MultiValueMap<String, String> parameters, Viewer viewer, Model model,
			HttpServletResponse response) {
		form.check(errors, parameters.keySet());
		SortOrder order = SortOrder.of(sort, CustomerSort.NAME.key());
		CustomerListOptions options = list.options();
		model.addAttribute("options", options)
			.addAttribute("statuses", CustomerStatus.values())
			.addAttribute("classes", ValuationClass.values());
		if (errors.hasErrors()) {
			response.setStatus(422);
			return "customers/index";
		}
		CustomerFilter filter = form.toFilter();
		ListLinks links = new ListLinks("/customers", form.toQuery(), order);
		Slice<CustomerRow> rows = list.page(filter, form.shownColumns(), order, after, viewer);
		model.addAttribute("rows", rows).addAttribute("count", list.count(filter, viewer));
		model.addAttribute("chips", words.chips(filter, options))
			.addAttribute("sentence", words.sentence(filter, options))
			.addAttribute("links", links)
			.addAttribute("columns", form.shownColumns())
			.addAttribute("more", oneGroupMore(form, links))
			.addAttribute("further", after != null);
		return "customers/index";
	}

	/** Shows what is filtered, and a group of criteria that is still empty. */
	private static String oneGroupMore(CustomerFilterForm form, ListLinks links) {
		int place = form.toFilter().groups().size();
		return links.at("/customers") + "&groups=" + (place + 1) + "#or" + place;
	}

}
