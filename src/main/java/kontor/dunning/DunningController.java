package kontor.dunning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kontor.billing.Billing;
import kontor.billing.BillingRefusedException;
import kontor.documents.Archive;
import kontor.invoices.InvoiceRow;
import kontor.invoices.Invoices;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is to be reminded today, and of what nobody is. */
@Controller
class DunningController {

	private static final int PAGE = 50;

	private static final int NOTICES = 20;

	private static final int LONGEST_REASON = 300;

	private final Dunning dunning;

	private final DunningList list;

	private final Invoices invoices;

	private final Archive archive;

	DunningController(Dunning dunning, DunningList list, Invoices invoices, Archive archive) {
		this.dunning = dunning;
		this.list = list;
		this.invoices = invoices;
		this.archive = archive;
	}

	@GetMapping("/invoices/dunning")
	@Transactional(readOnly = true)
	public String index(@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		Billing.requireBilling(viewer);
		model.addAttribute("rows", list.proposals(LocalDate.now(Formats.ZONE), after, PAGE, viewer))
			.addAttribute("notices", list.notices(NOTICES, viewer))
			.addAttribute("blocks", list.blocks(viewer));
		return "dunning/index";
	}

	/** Each customer for himself: what can't be written leaves the others alone. */
	@PostMapping("/invoices/dunning")
	String create(@RequestParam(name = "customers", defaultValue = "") Set<Long> customers, Viewer viewer,
			RedirectAttributes flash) {
		Billing.requireBilling(viewer);
		int written = 0;
		List<String> without = new ArrayList<>();
		for (long customer : customers) {
			try {
				written += dunning.remind(customer, LocalDate.now(Formats.ZONE), viewer).isPresent() ? 1 : 0;
			}
			catch (BillingRefusedException ex) {
				without.add(String.valueOf(ex.arguments()[0]));
			}
		}
		if (without.isEmpty()) {
			flash.addFlashAttribute("notice", written == 1 ? "dunning.written.one" : "dunning.written")
				.addFlashAttribute("noticeArgument", written);
		}
		else {
			flash.addFlashAttribute("warning", "dunning.refused.address")
				.addFlashAttribute("noticeArgument", String.join(", ", without));
		}
		return "redirect:/invoices/dunning";
	}

	/** Exactly what was printed and archived. */
	@GetMapping("/invoices/dunning/{notice:\\d{1,18}}/paper.pdf")
	ResponseEntity<Resource> paper(@PathVariable long notice, Viewer viewer) {
		Long document = list.notice(notice, viewer)
			.map(DunningList.Notice::documentId)
			.orElseThrow(NotFoundException::new);
		Archive.OpenFile file = archive.original(document);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition",
					ContentDisposition.inline().filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
			.body(file.bytes());
	}

	@PostMapping("/invoices/{id:\\d{1,18}}/dunning-block")
	String block(@PathVariable long id, @RequestParam(required = false) @Nullable String reason, Viewer viewer,
			RedirectAttributes flash) {
		InvoiceRow invoice = invoices.find(id, viewer).orElseThrow(NotFoundException::new);
		block(Optional.ofNullable(invoice.customerId()).orElseThrow(NotFoundException::new), id, reason, viewer, flash);
		return "redirect:/invoices/" + id;
	}

	@PostMapping("/customers/{id:\\d{1,18}}/dunning-block")
	String blockCustomer(@PathVariable long id, @RequestParam(required = false) @Nullable String reason, Viewer viewer,
			RedirectAttributes flash) {
		block(id, null, reason, viewer, flash);
		return "redirect:/invoices/dunning";
	}

	private void block(long customer, @Nullable Long invoice, @Nullable String reason, Viewer viewer,
			RedirectAttributes flash) {
		String text = reason == null ? "" : reason.strip().replace("\0", "");
		if (text.isEmpty() || text.length() > LONGEST_REASON) {
			dunning.requireBlocking(customer, viewer);
			flash.addFlashAttribute("warning", "dunning.reason.missing");
		}
		else {
			dunning.block(customer, invoice, text, viewer);
			flash.addFlashAttribute("notice", "dunning.blocked");
		}
	}

	@PostMapping("/invoices/dunning/blocks/{block:\\d{1,18}}/deletion")
	String unblock(@PathVariable long block, Viewer viewer, RedirectAttributes flash) {
		dunning.unblock(block, viewer);
		flash.addFlashAttribute("notice", "dunning.unblocked");
		return "redirect:/invoices/dunning";
	}

}
