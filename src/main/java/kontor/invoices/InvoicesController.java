package kontor.invoices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kontor.customers.CustomerDirectory;
import kontor.documents.Archive;
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

/** Invoices, as far as the user sees their customers. */
@Controller
class InvoicesController {

	private static final int PAGE = 50;

	private final Invoices invoices;

	private final CustomerDirectory customers;

	private final Archive archive;

	private final List<InvoicePanel> panels;

	private final List<InvoicesLink> ways;

	InvoicesController(Invoices invoices, CustomerDirectory customers, Archive archive, List<InvoicePanel> panels,
			List<InvoicesLink> ways) {
		this.archive = archive;
		this.invoices = invoices;
		this.customers = customers;
		this.panels = panels.stream().sorted(Comparator.comparing(InvoicePanel::order)).toList();
		this.ways = ways.stream().sorted(Comparator.comparing(InvoicesLink::order)).toList();
	}

	/** A panel and what it shows. */
	record Part(String template, Object content) {

	}

	@GetMapping("/invoices")
	@Transactional(readOnly = true)
	public String index(@ModelAttribute("filter") InvoiceFilter filter,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		if (filter.customer() != null) {
			model.addAttribute("customer",
					customers.find(filter.customer(), viewer).orElseThrow(NotFoundException::new));
		}
		model.addAttribute("rows", invoices.page(filter, after, PAGE, viewer))
			.addAttribute("kinds", ErpInvoice.Kind.values())
			.addAttribute("links", new ListLinks("/invoices", filter.toQuery(), SortOrder.of(null, "-date")))
			.addAttribute("ways", ways.stream().filter((way) -> way.visible().test(viewer)).toList())
			.addAttribute("assigns", viewer.writesAll())
			.addAttribute("further", after != null);
		return "invoices/index";
	}

	@GetMapping("/invoices/{id:\\d{1,18}}")
	@Transactional(readOnly = true)
	public String show(@PathVariable long id, Viewer viewer, Model model) {
		InvoiceRow invoice = invoices.find(id, viewer).orElseThrow(NotFoundException::new);
		Long document = invoice.documentId();
		model.addAttribute("invoice", invoice)
			.addAttribute("file", document == null ? null : archive.find(document, viewer).orElse(null))
			.addAttribute("parts", parts(invoice, viewer))
			.addAttribute("findings", invoices.findings(id))
			.addAttribute("payments", invoices.paymentsOf(id));
		return "invoices/show";
	}

	private List<Part> parts(InvoiceRow invoice, Viewer viewer) {
		List<Part> parts = new ArrayList<>();
		for (InvoicePanel panel : panels) {
			Object content = panel.content(invoice, viewer);
			if (content != null) {
				parts.add(new Part(panel.template(), content));
			}
		}
		return parts;
	}

}
