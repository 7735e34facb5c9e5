package kontor.billing.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.billing.BillingSettings;
import kontor.billing.InvoicePaper;
import kontor.billing.Line;
import kontor.billing.Totals;
import kontor.billing.WrittenInvoice;
import kontor.billing.WrittenInvoices;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.orders.OrderLine;
import kontor.orders.OrderRow;
import kontor.orders.Orders;
import kontor.products.Products;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Invoices while they are written. */
@Controller
@RequestMapping("/invoices")
class InvoiceDraftsController {

	private static final int PAGE = 50;

	private static final int OFFERED = 10;

	private static final String ONE = "/drafts/{id:\\d{1,18}}";

	private static final BigDecimal USUAL_RATE = BigDecimal.valueOf(19);

	private final Billing billing;

	private final WrittenInvoices invoices;

	private final BillingSettings settings;

	private final InvoicePaper paper;

	private final CustomerDirectory customers;

	private final Orders orders;

	private final Products products;

	InvoiceDraftsController(Billing billing, WrittenInvoices invoices, BillingSettings settings, InvoicePaper paper,
			CustomerDirectory customers, Orders orders, Products products) {
		this.billing = billing;
		this.invoices = invoices;
		this.settings = settings;
		this.paper = paper;
		this.customers = customers;
		this.orders = orders;
		this.products = products;
	}

	@GetMapping("/drafts")
	String index(@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		Billing.requireBilling(viewer);
		model.addAttribute("rows", invoices.drafts(after, PAGE, viewer)).addAttribute("further", after != null);
		return "billing/drafts";
	}

	/** Asks for the customer first. */
	@GetMapping("/new")
	String newInvoice(@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String customerName,
			@RequestParam(required = false) @Nullable Long order, Viewer viewer, Model model) {
		Billing.requireBilling(viewer);
		OrderRow known = order == null ? null : orders.find(order, viewer).orElseThrow(NotFoundException::new);
		CustomerHead head = customers
			.chosen(known == null ? customer : known.customerId(), Typed.text(customerName), viewer)
			.orElse(null);
		if (head == null) {
			if (customer != null || known != null) {
				throw new NotFoundException();
			}
			model.addAttribute("typed", customerName)
				.addAttribute("path", "/invoices")
				.addAttribute("title", "billing.new");
			return "billing/customer";
		}
		InvoiceForm form = InvoiceForm.fresh(invoices.recipient(head.id(), viewer).orElseThrow(NotFoundException::new),
				settings);
		if (known != null) {
			fill(form, known, viewer);
		}
		return page("billing/new", form, head, model);
	}

	private void fill(InvoiceForm form, OrderRow order, Viewer viewer) {
		form.setOrder(order.id());
		form.setOrderNumber(order.number());
		orders.lines(order.id(), viewer).forEach((line) -> form.getLines().add(LineForm.of(line(line))));
	}

	/** An invoice knows no price below zero, and takes back a quantity instead. */
	private static Line line(OrderLine ordered) {
		boolean back = ordered.unitPrice().signum() < 0;
		return new Line(ordered.productNumber(), ordered.productName(), null,
				back ? ordered.quantity().negate() : ordered.quantity(), ordered.unit(), ordered.unitPrice().abs(),
				BigDecimal.ZERO, ordered.vatRate() == null ? USUAL_RATE : ordered.vatRate());
	}

	private String page(String view, InvoiceForm form, CustomerHead customer, Model model) {
		form.extend(settings.isSmallBusiness() ? BigDecimal.ZERO : USUAL_RATE);
		model.addAttribute("form", form).addAttribute("customer", customer);
		return view;
	}

	@PostMapping("/drafts")
	String create(@RequestParam long customer, @RequestParam(required = false) @Nullable String more,
			@Valid @ModelAttribute("form") InvoiceForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		CustomerHead head = customers.find(customer, viewer).orElseThrow(NotFoundException::new);
		Billing.requireBilling(viewer);
		if (more == null) {
			check(form, errors, viewer);
			if (!errors.hasErrors()) {
				long id = billing.draft(form.draft(head.id(), head.number()), viewer);
				flash.addFlashAttribute("notice", "billing.draft.saved");
				return "redirect:/invoices/drafts/" + id;
			}
		}
		return page("billing/new", form, head, model);
	}

	/** An order that the user doesn't see is none. */
	private void check(InvoiceForm form, BindingResult errors, Viewer viewer) {
		form.check(errors);
		if (form.getOrder() != null) {
			OrderRow order = orders.find(form.getOrder(), viewer).orElseThrow(NotFoundException::new);
			form.setOrderNumber(order.number());
		}
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Viewer viewer, Model model) {
		WrittenInvoice draft = billing.writable(id, viewer);
		List<Line> lines = invoices.lines(id);
		model.addAttribute("draft", draft)
			.addAttribute("lines", lines)
			.addAttribute("totals", Totals.of(lines, draft.taxMode(), draft.discount()))
			.addAttribute("firm", settings.firm());
		return "billing/draft";
	}

	/** What it would look like on paper. */
	@GetMapping(path = ONE + "/paper.pdf")
	ResponseEntity<byte[]> paper(@PathVariable long id, Viewer viewer) throws IOException {
		WrittenInvoice draft = billing.writable(id, viewer);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.body(paper.print(draft, invoices.lines(id)));
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		WrittenInvoice draft = billing.writable(id, viewer);
		return page("billing/edit", InvoiceForm.of(draft, invoices.lines(id)), head(draft, viewer), model);
	}

	private CustomerHead head(WrittenInvoice draft, Viewer viewer) {
		return customers.chosen(draft.customerId(), null, viewer).orElseThrow(NotFoundException::new);
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @RequestParam(required = false) @Nullable String more,
			@Valid @ModelAttribute("form") InvoiceForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		CustomerHead head = head(billing.writable(id, viewer), viewer);
		if (more == null) {
			check(form, errors, viewer);
			if (!errors.hasErrors()) {
				billing.change(id, form.getVersion(), form.draft(head.id(), head.number()), viewer);
				flash.addFlashAttribute("notice", "billing.draft.saved");
				return "redirect:/invoices/drafts/" + id;
			}
		}
		return page("billing/edit", form, head, model);
	}

	@PostMapping(ONE + "/deletion")
	String delete(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		billing.discard(id, viewer);
		flash.addFlashAttribute("notice", "billing.draft.deleted");
		return "redirect:/invoices/drafts";
	}

	@PostMapping(ONE + "/issue")
	String issue(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		try {
			long invoice = billing.issue(id, LocalDate.now(Formats.ZONE), viewer);
			flash.addFlashAttribute("notice", "billing.issued");
			return "redirect:/invoices/" + invoice;
		}
		catch (BillingRefusedException ex) {
			flash.addFlashAttribute("warning", ex.key());
			return "redirect:/invoices/drafts/" + id;
		}
	}

	/** Products to choose for a line, with what the line takes from them. */
	@GetMapping("/products")
	String products(@RequestParam(required = false) @Nullable String q, Viewer viewer, Model model) {
		viewer.require(Figures.PRICES);
		model.addAttribute("products", q == null || q.isBlank() || q.length() > 200 ? List.of()
				: products.page(q, null, null, OFFERED, viewer).items());
		return "billing/_products";
	}

}
