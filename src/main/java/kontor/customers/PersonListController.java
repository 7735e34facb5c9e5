package kontor.customers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.users.Viewer;
import kontor.web.ListLinks;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of persons: who works where, filtered, page by page. */
@Controller
class PersonListController {

	private final PersonList list;

	private final CustomerList customers;

	private final PersonFilterWords words;

	PersonListController(PersonList list, CustomerList customers, PersonFilterWords words) {
		this.list = list;
		this.customers = customers;
		this.words = words;
	}

	/** A month to choose. */
	public record MonthChoice(int number, String name) {

	}

	@GetMapping("/persons")
	@Transactional(readOnly = true)
	public String index(@Valid @ModelAttribute("filter") PersonFilterForm form, BindingResult errors,
			@RequestParam(name = "sort", required = false) @Nullable String sort,
			@RequestParam(name = "after", required = false) @Nullable String after, Viewer viewer, Model model,
			HttpServletResponse response) {
		CustomerListOptions options = customers.options();
		model.addAttribute("options", options)
			.addAttribute("statuses", CustomerStatus.values())
			.addAttribute("months", months());
		if (errors.hasErrors()) {
			response.setStatus(422);
			return "customers/persons";
		}
		SortOrder order = SortOrder.of(sort, "name");
		PersonFilter filter = form.toFilter();
		model.addAttribute("rows", list.page(filter, order.descending(), after, viewer))
			.addAttribute("count", list.count(filter, viewer))
			.addAttribute("columns", names(form.shownColumns()))
			.addAttribute("chips", words.chips(filter, options))
			.addAttribute("sentence", words.sentence(filter, options))
			.addAttribute("links", new ListLinks("/persons", form.toQuery(), order))
			.addAttribute("further", after != null);
		return "customers/persons";
	}

	/** As templates ask for them. */
	private static Set<String> names(Set<PersonColumn> columns) {
		return columns.stream().map(PersonColumn::name).collect(Collectors.toUnmodifiableSet());
	}

	private static List<MonthChoice> months() {
		return IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> new MonthChoice(month, PersonFilterWords.month(month)))
			.toList();
	}

}
