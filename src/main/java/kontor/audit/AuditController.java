package kontor.audit;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of everything, for who answers for it and sees everything anyway. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class AuditController {

	private final AuditTrail trail;

	private final RecordWords words;

	private final Accounts accounts;

	AuditController(AuditTrail trail, RecordWords words, Accounts accounts) {
		this.words = words;
		this.trail = trail;
		this.accounts = accounts;
	}

	@GetMapping("/audit")
	String index(@ModelAttribute("form") AuditForm form, Errors errors,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		if (!viewer.readsAll()) {
			throw new AccessDeniedException("sees only some customers");
		}
		Slice<AuditEntry> entries = errors.hasErrors() ? new Slice<>(List.of(), null)
				: trail.page(form.toFilter(), after, viewer);
		model.addAttribute("kinds", AuditFilter.Kind.values());
		model.addAttribute("users", accounts.active());
		model.addAttribute("closed", accounts.closed());
		model.addAttribute("tables", tables());
		model.addAttribute("customer", trail.customer(form.getCustomer()));
		model.addAttribute("entries", entries);
		model.addAttribute("next", entries.next() == null ? null : "/audit" + form.query(entries.next()));
		return "audit/index";
	}

	/** What the tables hold by their names, as people sort it. */
	private Map<String, String> tables() {
		Map<String, String> titles = new TreeMap<>(Collator.getInstance(Locale.GERMAN));
		trail.tables().forEach((table) -> titles.put(words.table(table).orElse(table), table));
		return titles;
	}

}
