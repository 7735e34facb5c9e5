package kontor.documents;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which virus scanner looks at what comes in. */
@Controller
@RequestMapping("/settings/virus-scanner")
class ScannerController {

	private final VirusScanner scanner;

	ScannerController(VirusScanner scanner) {
		this.scanner = scanner;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", ScannerForm.of(scanner));
		return "documents/scanner";
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") ScannerForm form, BindingResult errors, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "documents/scanner";
		}
		form.applyTo(scanner);
		boolean silent = scanner.isUsed() && !scanner.answers();
		flash.addFlashAttribute(silent ? "warning" : "notice", silent ? "documents.scanner.silent"
				: scanner.isUsed() ? "documents.scanner.answers" : "documents.scanner.none");
		return "redirect:/settings/virus-scanner";
	}

}
