package kontor.billing.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.billing.BillingSettings;
import kontor.billing.OwnOrders;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.orders.ErpOrder;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders that are written here. */
@Controller
@RequestMapping("/orders")
class OwnOrdersController {

	private final OwnOrders own;

	private final CustomerDirectory customers;

	private final BillingSettings settings;

	OwnOrdersController(OwnOrders own, CustomerDirectory customers, BillingSettings settings) {
		this.own = own;
		this.customers = customers;
		this.settings = settings;
	}

	/** Asks for the customer first. */
	@GetMapping("/new")
	String newOrder(@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String customerName, Viewer viewer, Model model) {
		Billing.requireOrders(viewer);
		CustomerHead head = customers.chosen(customer, Typed.text(customerName), viewer).orElse(null);
		if (head != null) {
			return page(new OrderForm(), head, model);
		}
		if (customer != null) {
			throw new NotFoundException();
		}
		model.addAttribute("typed", customerName)
			.addAttribute("path", "/orders")
			.addAttribute("title", "billing.order.new");
		return "billing/customer";
	}

	private String page(OrderForm form, CustomerHead customer, Model model) {
		form.extend(settings.isSmallBusiness() ? BigDecimal.ZERO : BigDecimal.valueOf(19));
		model.addAttribute("form", form).addAttribute("customer", customer);
		return "billing/order";
	}

	@PostMapping
	String create(@RequestParam long customer, @RequestParam(required = false) @Nullable String more,
			@Valid @ModelAttribute("form") OrderForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		CustomerHead head = customers.find(customer, viewer).orElseThrow(NotFoundException::new);
		Billing.requireOrders(viewer);
		if (more == null) {
			form.check(errors);
			if (!errors.hasErrors()) {
				try {
					long id = own.take(head, form.getDay(), form.getLines().stream().map(LineForm::line).toList(),
							viewer);
					flash.addFlashAttribute("notice", "billing.order.saved");
					return "redirect:/orders/" + id;
				}
				catch (BillingRefusedException ex) {
					errors.reject(ex.key(), ex.arguments(), null);
				}
			}
		}
		return page(form, head, model);
	}

	@GetMapping("/{id:\\d{1,18}}/outcome")
	String outcome(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("order", own.movable(id, viewer));
		return "billing/outcome";
	}

	@PostMapping("/{id:\\d{1,18}}/outcome")
	String move(@PathVariable long id, @RequestParam(defaultValue = "false") boolean cancelled, Viewer viewer,
			RedirectAttributes flash) {
		own.move(id, cancelled ? ErpOrder.State.CANCELLED : ErpOrder.State.DELIVERED, viewer);
		flash.addFlashAttribute("notice", "billing.order.moved");
		return "redirect:/orders/" + id;
	}

}
