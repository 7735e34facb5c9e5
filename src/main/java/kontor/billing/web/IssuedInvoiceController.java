package kontor.billing.web;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.billing.OwnPayments;
import kontor.billing.WrittenInvoice;
import kontor.billing.WrittenInvoices;
import kontor.customers.CustomerAccess;
import kontor.documents.Archive;
import kontor.invoices.InvoiceRow;
import kontor.invoices.Invoices;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
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

/** What can be done with an invoice that was written and issued here. */
@Controller
@RequestMapping("/invoices/{id:\\d{1,18}}")
class IssuedInvoiceController {

	private static final int LONGEST_REASON = 300;

	private final Billing billing;

	private final WrittenInvoices written;

	private final Invoices invoices;

	private final OwnPayments payments;

	private final Archive archive;

	private final CustomerAccess access;

	IssuedInvoiceController(Billing billing, WrittenInvoices written, Invoices invoices, OwnPayments payments,
			Archive archive, CustomerAccess access) {
		this.billing = billing;
		this.written = written;
		this.invoices = invoices;
		this.payments = payments;
		this.archive = archive;
		this.access = access;
	}

	/** Exactly what was printed and archived. */
	@GetMapping(path = "/paper.pdf")
	ResponseEntity<Resource> paper(@PathVariable long id, Viewer viewer) {
		WrittenInvoice invoice = written.ofInvoice(id, viewer).orElseThrow(NotFoundException::new);
		Long document = Optional.ofNullable(invoice.documentId()).orElseThrow(NotFoundException::new);
		Archive.OpenFile file = archive.original(document);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition",
					ContentDisposition.inline().filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
			.body(file.bytes());
	}

	@GetMapping("/payments/new")
	String newPayment(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("form", PaymentForm.of(own(id, viewer).openAmount()));
		return page(id, viewer, model);
	}

	/** One that was written here and that the user may change. */
	private InvoiceRow own(long id, Viewer viewer) {
		WrittenInvoice invoice = written.ofInvoice(id, viewer).orElseThrow(NotFoundException::new);
		Billing.requireBilling(viewer);
		access.requireWrite(Optional.ofNullable(invoice.customerId()).orElseThrow(NotFoundException::new), viewer);
		return invoices.find(id, viewer).orElseThrow(NotFoundException::new);
	}

	private String page(long id, Viewer viewer, Model model) {
		model.addAttribute("invoice", invoices.find(id, viewer).orElseThrow(NotFoundException::new))
			.addAttribute("written", written.ofInvoice(id, viewer).orElseThrow(NotFoundException::new));
		return "billing/payment";
	}

	@PostMapping("/payments")
	String pay(@PathVariable long id, @Valid @ModelAttribute("form") PaymentForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		own(id, viewer);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				payments.pay(id, form.kind(), form.amount(), form.getPaidOn(), form.isRestIsDiscount(),
						blank(form.getNote()), form.key(), viewer);
				flash.addFlashAttribute("notice", "billing.payment.saved");
				return "redirect:/invoices/" + id;
			}
			catch (BillingRefusedException ex) {
				errors.rejectValue("amount", ex.key(), ex.arguments(), null);
			}
		}
		return page(id, viewer, model);
	}

	@PostMapping("/payments/{payment}/reversal")
	String reverse(@PathVariable long id, @PathVariable long payment,
			@RequestParam(required = false) @Nullable String reason, Viewer viewer, RedirectAttributes flash) {
		own(id, viewer);
		if (isReason(reason, flash)) {
			payments.reverse(id, payment, reason.strip(), viewer);
			flash.addFlashAttribute("notice", "billing.payment.reversed");
		}
		return "redirect:/invoices/" + id;
	}

	private static boolean isReason(@Nullable String reason, RedirectAttributes flash) {
		boolean usable = reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON
				&& reason.indexOf('\0') < 0;
		if (!usable) {
			flash.addFlashAttribute("warning", "billing.reason.missing");
		}
		return usable;
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable long id, @RequestParam(required = false) @Nullable String reason, Viewer viewer,
			RedirectAttributes flash) {
		own(id, viewer);
		if (isReason(reason, flash)) {
			try {
				long cancelling = billing.cancel(id, reason.strip(), viewer);
				flash.addFlashAttribute("notice", "billing.cancelled");
				return "redirect:/invoices/" + cancelling;
			}
			catch (BillingRefusedException ex) {
				flash.addFlashAttribute("warning", ex.key());
			}
		}
		return "redirect:/invoices/" + id;
	}

	private static @Nullable String blank(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
	}

}
