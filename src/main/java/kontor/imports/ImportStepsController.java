package kontor.imports;

import jakarta.validation.Valid;
import java.util.Map;
import kontor.users.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an import, from one page to the next. */
@Controller
@RequestMapping("/imports/{id}")
@PreAuthorize("hasAnyRole('MANAGEMENT', 'SALES', 'MARKETING', 'ADMIN')")
class ImportStepsController {

	private final Imports imports;

	private final ImportPages pages;

	private final Reading reading;

	ImportStepsController(Imports imports, ImportPages pages, Reading reading) {
		this.imports = imports;
		this.pages = pages;
		this.reading = reading;
	}

	@PostMapping("/mapping")
	String describe(@PathVariable long id, @Valid @ModelAttribute MappingForm mappingForm, Errors errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		Batch batch = imports.find(id, viewer);
		FileFigures.require(mappingForm.getContents(), viewer);
		if (!errors.hasErrors()) {
			mappingForm.check(batch, errors);
		}
		if (errors.hasErrors()) {
			return pages.mapping(batch, mappingForm, viewer, model);
		}
		boolean described = imports.describe(id, mappingForm.toMapping(batch.mapping()), mappingForm.toTerms());
		if (described && Imports.isSmall(imports.find(id))) {
			reading.atOnce(id);
		}
		return next(id, described, flash);
	}

	/** The same page for other contents; nothing is remembered yet. */
	@PostMapping("/mapping-proposal")
	String propose(@PathVariable long id, @ModelAttribute MappingForm mappingForm, Errors errors, Viewer viewer,
			Model model) {
		FileFigures.require(mappingForm.getContents(), viewer);
		return pages.mapping(imports.find(id, viewer), mappingForm, viewer, model);
	}

	@PostMapping("/reconsideration")
	String reconsider(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		imports.find(id, viewer);
		return next(id, imports.reconsider(id), flash);
	}

	/** Parameters are named after the rows' positions: {@code row-17=-1}. */
	@PostMapping("/choices")
	String choose(@PathVariable long id, @RequestParam Map<String, String> parameters, Viewer viewer,
			RedirectAttributes flash) {
		imports.find(id, viewer);
		parameters.forEach((name, value) -> {
			if (name.matches("row-\\d{1,15}") && value.matches("-1|\\d{0,15}")) {
				imports.choose(id, Long.parseLong(name.substring(4)), value.isEmpty() ? null : Long.valueOf(value));
			}
		});
		flash.addFlashAttribute("notice", "imports.choices.saved");
		return "redirect:/imports/%d?rows=DOUBTFUL".formatted(id);
	}

	@PostMapping("/run")
	String run(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		imports.find(id, viewer);
		return next(id, imports.start(id), flash);
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable long id, RedirectAttributes flash) {
		boolean open = !imports.find(id).state().isBusy();
		imports.cancel(id);
		if (open) {
			flash.addFlashAttribute("notice", "imports.cancelled");
			return "redirect:/imports";
		}
		return "redirect:/imports/" + id;
	}

	@PostMapping("/undoing")
	String undo(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		imports.find(id, viewer);
		return next(id, imports.undo(id, viewer.id()), flash);
	}

	private static String next(long id, boolean done, RedirectAttributes flash) {
		if (!done) {
			flash.addFlashAttribute("warning", "imports.gone-on");
		}
		return "redirect:/imports/" + id;
	}

}
