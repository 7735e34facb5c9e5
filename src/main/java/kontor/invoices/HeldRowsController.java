package kontor.invoices;

import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The holding list: whose is what another system tells of strangers. */
@Controller
@RequestMapping("/invoices/held")
class HeldRowsController {

	private final HeldRows held;

	private final CustomerDirectory customers;

	HeldRowsController(HeldRows held, CustomerDirectory customers) {
		this.held = held;
		this.customers = customers;
	}

	@GetMapping
	String index(Viewer viewer, Model model) {
		require(viewer);
		model.addAttribute("rows", held.all());
		model.addAttribute("check", held.lastCheck().orElse(null));
		return "invoices/held";
	}

	private static void require(Viewer viewer) {
		if (!viewer.writesAll()) {
			throw new AccessDeniedException("only who may change all customers assigns");
		}
	}

	/** Strangers that are customers by now. */
	@PostMapping("/matching")
	String match(Viewer viewer, RedirectAttributes flash) {
		require(viewer);
		flash.addFlashAttribute("notice", "invoices.held.done").addFlashAttribute("noticeArgument", held.match());
		return "redirect:/invoices/held";
	}

	@PostMapping("/customer")
	String assign(@RequestParam String sourceSystem, @RequestParam String told,
			@RequestParam(required = false) @Nullable Long customerId, @RequestParam(defaultValue = "") String customer,
			Viewer viewer, RedirectAttributes flash) {
		require(viewer);
		CustomerHead chosen = customers.chosen(customerId, customer, viewer).orElse(null);
		if (chosen == null) {
			flash.addFlashAttribute("warning", "invoices.held.unknown").addFlashAttribute("noticeArgument", customer);
		}
		else {
			flash.addFlashAttribute("notice", "invoices.held.done")
				.addFlashAttribute("noticeArgument", held.assign(sourceSystem, told, chosen.id(), viewer));
		}
		return "redirect:/invoices/held";
	}

}
