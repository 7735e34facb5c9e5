package kontor.privacy;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long customers are kept, whose time is over, and what becomes of them. */
@Controller
@RequestMapping("/privacy/retention")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class RetentionRulesController {

	private static final int SHOWN = 100;

	private static final int LONGEST_REASON = 200;

	private final RetentionRules rules;

	private final PrivacyDesk desk;

	RetentionRulesController(RetentionRules rules, PrivacyDesk desk) {
		this.rules = rules;
		this.desk = desk;
	}

	@ModelAttribute
	void officer(Viewer viewer) {
		PrivacyDesk.require(viewer);
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("form", RetentionForm.of(rules.months()));
		return page(model);
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") RetentionForm form, Errors errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(model);
		}
		rules.become(form.toMonths());
		flash.addFlashAttribute("notice", "privacy.retention.saved");
		return "redirect:/privacy/retention";
	}

	@PostMapping("/erasures")
	String erase(@RequestParam RetentionRules.Status status,
			@RequestParam(name = "id", defaultValue = "") List<Long> ids,
			@RequestParam(defaultValue = "false") boolean sure, Viewer viewer, RedirectAttributes flash) {
		if (ids.isEmpty() || !sure) {
			flash.addFlashAttribute("warning", ids.isEmpty() ? "privacy.retention.none-chosen" : "privacy.erase.sure");
		}
		else {
			flash.addFlashAttribute("notice", "privacy.retention.erasing");
			flash.addFlashAttribute("noticeArgument", desk.eraseByAge(status, ids, viewer));
		}
		return "redirect:/privacy/retention";
	}

	@PostMapping("/holds")
	String hold(@RequestParam(name = "id", defaultValue = "") List<Long> ids,
			@RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String reason,
			Viewer viewer, RedirectAttributes flash) {
		LocalDate day = day(until);
		if (ids.isEmpty() || day == null || reason.isBlank() || reason.length() > LONGEST_REASON
				|| day.isBefore(LocalDate.now(Formats.ZONE))) {
			flash.addFlashAttribute("warning",
					ids.isEmpty() ? "privacy.retention.none-chosen" : "privacy.retention.hold.wrong");
		}
		else {
			rules.hold(ids, day, reason.strip(), viewer);
			flash.addFlashAttribute("notice", "privacy.retention.held");
		}
		return "redirect:/privacy/retention";
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			return Formats.parseDate(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private String page(Model model) {
		Map<RetentionRules.Status, List<RetentionRules.Candidate>> candidates = new LinkedHashMap<>();
		for (RetentionRules.Status status : RetentionRules.Status.values()) {
			List<RetentionRules.Candidate> some = rules.candidates(status, SHOWN);
			if (!some.isEmpty()) {
				candidates.put(status, some);
			}
		}
		model.addAttribute("candidates", candidates);
		model.addAttribute("shown", SHOWN);
		model.addAttribute("holds", rules.holds(SHOWN));
		return "privacy/retention";
	}

}
