package kontor.privacy;

import java.util.HashMap;
import java.util.Map;
import kontor.privacy.Findings.Decision;
import kontor.users.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a request, step by step. */
@Controller
@RequestMapping("/privacy/requests/{id:\\d{1,18}}")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class RequestStepsController {

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST = 2000;

	private static final int LONGEST_EXTENSION = 500;

	private final PrivacyDesk desk;

	RequestStepsController(PrivacyDesk desk) {
		this.desk = desk;
	}

	@ModelAttribute
	void officer(Viewer viewer) {
		PrivacyDesk.require(viewer);
	}

	@PostMapping("/search")
	String search(@PathVariable long id, @RequestParam long version, Viewer viewer) {
		desk.search(id, version, viewer);
		return back(id);
	}

	@PostMapping("/findings")
	String decide(@PathVariable long id, @RequestParam Map<String, String> sent, Viewer viewer,
			RedirectAttributes flash) {
		Map<Long, Decision> decisions = new HashMap<>();
		Map<Long, String> reasons = new HashMap<>();
		boolean unreasoned = false;
		for (Map.Entry<String, String> field : sent.entrySet()) {
			if (field.getKey().matches("decision-\\d{1,18}") && field.getValue().matches("REPLACE|DELETE|KEEP")) {
				Long position = Long.valueOf(field.getKey().substring("decision-".length()));
				String reason = sent.getOrDefault("reason-" + position, "").strip();
				Decision decision = Decision.valueOf(field.getValue());
				unreasoned |= decision == Decision.KEEP && reason.isEmpty();
				if (decision != Decision.KEEP || !reason.isEmpty()) {
					decisions.put(position, decision);
					reasons.put(position, decision == Decision.KEEP ? cut(reason, LONGEST_REASON) : "");
				}
			}
		}
		desk.decide(id, decisions, reasons, viewer);
		flash.addFlashAttribute(unreasoned ? "warning" : "notice",
				unreasoned ? "privacy.findings.reason" : "privacy.findings.saved");
		String after = sent.getOrDefault("after", "0");
		return back(id) + (after.matches("\\d{1,18}") ? "?after=" + after : "");
	}

	@PostMapping("/erasure")
	String erase(@PathVariable long id, @RequestParam long version, @RequestParam(defaultValue = "false") boolean sure,
			Viewer viewer, RedirectAttributes flash) {
		if (!sure) {
			flash.addFlashAttribute("warning", "privacy.erase.sure");
		}
		else if (!desk.erase(id, version, viewer)) {
			flash.addFlashAttribute("warning", "privacy.findings.undecided");
		}
		return back(id);
	}

	@PostMapping("/completion")
	String complete(@PathVariable long id, @RequestParam long version, @RequestParam(defaultValue = "") String answer,
			Viewer viewer, RedirectAttributes flash) {
		if (missing(answer, "privacy.answer.missing", flash)) {
			desk.complete(id, version, cut(answer, LONGEST), viewer);
			flash.addFlashAttribute("notice", "privacy.completed");
		}
		return back(id);
	}

	@PostMapping("/refusal")
	String refuse(@PathVariable long id, @RequestParam long version, @RequestParam(defaultValue = "") String answer,
			Viewer viewer, RedirectAttributes flash) {
		if (missing(answer, "privacy.refusal.missing", flash)) {
			desk.refuse(id, version, cut(answer, LONGEST), viewer);
			flash.addFlashAttribute("notice", "privacy.refused");
		}
		return back(id);
	}

	@PostMapping("/extension")
	String extend(@PathVariable long id, @RequestParam long version, @RequestParam(defaultValue = "") String because,
			Viewer viewer, RedirectAttributes flash) {
		if (missing(because, "privacy.extension.missing", flash)) {
			desk.extend(id, version, cut(because, LONGEST_EXTENSION), viewer);
			flash.addFlashAttribute("notice", "privacy.extended");
		}
		return back(id);
	}

	private static boolean missing(String text, String warning, RedirectAttributes flash) {
		if (text.isBlank()) {
			flash.addFlashAttribute("warning", warning);
		}
		return !text.isBlank();
	}

	private static String cut(String text, int longest) {
		String bare = text.strip();
		return bare.length() <= longest ? bare : bare.substring(0, longest);
	}

	private static String back(long id) {
		return "redirect:/privacy/requests/" + id;
	}

}
