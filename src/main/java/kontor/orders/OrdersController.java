package kontor.orders;

import java.util.List;
import kontor.customers.CustomerDirectory;
import kontor.users.Viewer;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Orders, as far as the user sees their customers. */
@Controller
class OrdersController {

	private static final int PAGE = 50;

	private final Orders orders;

	private final CustomerDirectory customers;

	private final List<OrdersLink> ways;

	OrdersController(Orders orders, CustomerDirectory customers, List<OrdersLink> ways) {
		this.orders = orders;
		this.customers = customers;
		this.ways = ways;
	}

	/** Where to go from here. */
	record Way(String label, String path) {

	}

	private List<Way> ways(@Nullable OrderRow order, Viewer viewer) {
		return ways.stream()
			.filter((way) -> way.visible().test(order, viewer))
			.map((way) -> new Way(way.label(), way.path().apply(order)))
			.toList();
	}

	@GetMapping("/orders")
	@Transactional(readOnly = true)
	public String index(@ModelAttribute("filter") OrderFilter filter,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		if (filter.customer() != null) {
			model.addAttribute("customer",
					customers.find(filter.customer(), viewer).orElseThrow(NotFoundException::new));
		}
		model.addAttribute("rows", orders.page(filter, after, PAGE, viewer))
			.addAttribute("states", ErpOrder.State.values())
			.addAttribute("ways", ways(null, viewer))
			.addAttribute("links", new ListLinks("/orders", filter.toQuery(), SortOrder.of(null, "-date")))
			.addAttribute("further", after != null);
		return "orders/index";
	}

	@GetMapping("/orders/{id:\\d{1,18}}")
	@Transactional(readOnly = true)
	public String show(@PathVariable long id, Viewer viewer, Model model) {
		OrderRow order = orders.find(id, viewer).orElseThrow(NotFoundException::new);
		model.addAttribute("order", order)
			.addAttribute("ways", ways(order, viewer))
			.addAttribute("lines", orders.lines(id, viewer));
		return "orders/show";
	}

}
