package kontor.privacy;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.stream.Stream;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests of those whose data are here. */
@Controller
@RequestMapping("/privacy")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class RequestsController {

	private static final int SHOWN = 100;

	private final SubjectRequests requests;

	private final PrivacyDesk desk;

	private final People people;

	private final FindingPages findings;

	private final Accounts accounts;

	RequestsController(SubjectRequests requests, PrivacyDesk desk, People people, FindingPages findings,
			Accounts accounts) {
		this.requests = requests;
		this.desk = desk;
		this.people = people;
		this.findings = findings;
		this.accounts = accounts;
	}

	@ModelAttribute
	void officer(Viewer viewer) {
		PrivacyDesk.require(viewer);
	}

	@GetMapping
	String index(@RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("open", requests.open(SHOWN));
		model.addAttribute("finished", requests.finished(SHOWN));
		model.addAttribute("restricted", people.restricted(SHOWN));
		model.addAttribute("whom", q);
		model.addAttribute("people", q == null || q.isBlank() ? null : people.named(q));
		return "privacy/index";
	}

	@GetMapping("/requests/new")
	String fresh(@ModelAttribute("form") RequestForm form, Errors errors, Model model) {
		return form(form, model);
	}

	@PostMapping("/requests")
	String create(@Valid @ModelAttribute("form") RequestForm form, Errors errors, Viewer viewer, Model model) {
		if (errors.hasErrors()) {
			return form(form, model);
		}
		return "redirect:/privacy/requests/" + desk.open(form.getKind(), form.subject(), form.getReceivedOn(),
				form.getIdentity(), form.getNote(), viewer);
	}

	private String form(RequestForm form, Model model) {
		model.addAttribute("known", people.find(form.subject()).orElseThrow(NotFoundException::new));
		model.addAttribute("kinds",
				Stream.of(RequestKind.values()).filter((kind) -> kind != RequestKind.RETENTION).toList());
		return "privacy/new";
	}

	@GetMapping("/requests/{id:\\d{1,18}}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "0") long after, Model model) {
		Request request = requests.find(id);
		model.addAttribute("request", request);
		model.addAttribute("known", people.find(request.subject()).orElse(null));
		model.addAttribute("namesakes", request.isOpen() ? people.namesakes(request.subject()) : null);
		model.addAttribute("findings", findings.of(request, after));
		model.addAttribute("finisher", accounts.names(Collections.singleton(request.finishedBy()))
			.get(request.finishedBy() == null ? 0L : request.finishedBy()));
		return "privacy/show";
	}

}
