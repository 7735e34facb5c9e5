package kontor.audit;

import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long the log is kept. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class RetentionController {

	private final AuditRetention retention;

	RetentionController(AuditRetention retention) {
		this.retention = retention;
	}

	@GetMapping("/audit/retention")
	String edit(Model model) {
		model.addAttribute("months", retention.months()).addAttribute("wrong", false);
		return "audit/retention";
	}

	@PostMapping("/audit/retention")
	ModelAndView update(@RequestParam(defaultValue = "") String months, RedirectAttributes flash) {
		if (!months.matches("\\d{1,3}") || Integer.parseInt(months) < AuditRetention.SHORTEST
				|| Integer.parseInt(months) > AuditRetention.LONGEST) {
			ModelAndView page = new ModelAndView("audit/retention", HttpStatusCode.valueOf(422));
			return page.addObject("months", months).addObject("wrong", true);
		}
		retention.keep(Integer.parseInt(months));
		flash.addFlashAttribute("notice", "audit.retention.saved");
		return new ModelAndView("redirect:/audit");
	}

}
