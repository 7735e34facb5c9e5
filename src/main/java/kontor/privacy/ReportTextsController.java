package kontor.privacy;

import jakarta.validation.Valid;
import kontor.users.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every report says beside the data. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class ReportTextsController {

	private final ReportHeads heads;

	ReportTextsController(ReportHeads heads) {
		this.heads = heads;
	}

	@ModelAttribute
	void officer(Viewer viewer) {
		PrivacyDesk.require(viewer);
	}

	@GetMapping("/privacy/texts")
	String edit(Model model) {
		model.addAttribute("form", ReportTextsForm.of(heads));
		return "privacy/texts";
	}

	@PostMapping("/privacy/texts")
	String update(@Valid @ModelAttribute("form") ReportTextsForm form, Errors errors, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "privacy/texts";
		}
		heads.become(form.getController(), form.getBasis(), form.getRecipients());
		flash.addFlashAttribute("notice", "privacy.texts.saved");
		return "redirect:/privacy";
	}

}
