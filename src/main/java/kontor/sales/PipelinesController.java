package kontor.sales;

import jakarta.validation.Valid;
import kontor.shared.TypedText;
import kontor.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the firm sells, as the firm defines it. */
@Controller
@RequestMapping("/settings/sales")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class PipelinesController {

	private static final String HOME = "redirect:/settings/sales";

	private static final int LONGEST_NAME = 120;

	private final Pipelines pipelines;

	private final PipelineChanges changes;

	PipelinesController(Pipelines pipelines, PipelineChanges changes) {
		this.pipelines = pipelines;
		this.changes = changes;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("pipelines", pipelines.read().pipelines());
		return "sales/pipelines";
	}

	@PostMapping("/pipelines")
	String create(@RequestParam(defaultValue = "") String name, RedirectAttributes flash) {
		if (isFit(name, flash)) {
			changes.createPipeline(String.valueOf(TypedText.line(name)));
			flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", name);
		}
		return HOME;
	}

	@PostMapping("/pipelines/{id:\\d{1,18}}")
	String rename(@PathVariable long id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
		pipelines.read().pipeline(id).orElseThrow(NotFoundException::new);
		if (isFit(name, flash)) {
			changes.rename(id, version, String.valueOf(TypedText.line(name)));
			flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", name);
		}
		return HOME;
	}

	private static boolean isFit(String name, RedirectAttributes flash) {
		boolean fit = TypedText.line(name) != null && name.length() <= LONGEST_NAME;
		if (!fit) {
			flash.addFlashAttribute("warning", "sales.pipeline.name");
		}
		return fit;
	}

	@PostMapping("/pipelines/{id:\\d{1,18}}/retirement")
	String retire(@PathVariable long id, @RequestParam(defaultValue = "true") boolean retired) {
		pipelines.read().pipeline(id).orElseThrow(NotFoundException::new);
		changes.retire(id, retired);
		return HOME;
	}

	@GetMapping("/stages/new")
	String newStage(@RequestParam long pipeline, Model model) {
		Pipeline owner = pipelines.read().pipeline(pipeline).orElseThrow(NotFoundException::new);
		StageForm form = new StageForm();
		form.setPipeline(pipeline);
		form.setPosition(owner.stages().stream().mapToInt(Stage::position).max().orElse(0) + 1);
		model.addAttribute("form", form);
		return "sales/stage";
	}

	@PostMapping("/stages")
	String createStage(@Valid @ModelAttribute("form") StageForm form, BindingResult errors, RedirectAttributes flash) {
		boolean known = pipelines.read().pipeline(form.getPipeline()).isPresent();
		if (!known) {
			throw new NotFoundException();
		}
		return save(form, errors, () -> changes.create(form), flash);
	}

	@GetMapping("/stages/{id:\\d{1,18}}/edit")
	String edit(@PathVariable long id, Model model) {
		Stage stage = stage(id);
		model.addAttribute("form", StageForm.of(stage));
		model.addAttribute("stage", stage);
		return "sales/stage";
	}

	@PostMapping("/stages/{id:\\d{1,18}}")
	String update(@PathVariable long id, @Valid @ModelAttribute("form") StageForm form, BindingResult errors,
			Model model, RedirectAttributes flash) {
		model.addAttribute("stage", stage(id));
		try {
			return save(form, errors, () -> changes.change(id, form), flash);
		}
		catch (OptimisticLockingFailureException ex) {
			flash.addFlashAttribute("warning", "sales.stage.stale").addFlashAttribute("noticeArgument", form.getName());
			return "redirect:/settings/sales/stages/" + id + "/edit";
		}
	}

	private static String save(StageForm form, BindingResult errors, Runnable saving, RedirectAttributes flash) {
		if (!form.hasFitLines()) {
			errors.rejectValue("checks", "sales.lines.long");
		}
		if (errors.hasErrors()) {
			return "sales/stage";
		}
		saving.run();
		flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", form.getName());
		return HOME;
	}

	@PostMapping("/stages/{id:\\d{1,18}}/deletion")
	String remove(@PathVariable long id, RedirectAttributes flash) {
		Stage stage = stage(id);
		boolean gone = changes.remove(id);
		flash.addFlashAttribute("notice", gone ? "sales.stage.deleted" : "sales.stage.retired.now")
			.addFlashAttribute("noticeArgument", stage.name());
		return HOME;
	}

	@PostMapping("/stages/{id:\\d{1,18}}/return")
	String restore(@PathVariable long id, RedirectAttributes flash) {
		changes.restore(id);
		flash.addFlashAttribute("notice", "sales.saved").addFlashAttribute("noticeArgument", stage(id).name());
		return HOME;
	}

	@GetMapping("/reasons")
	String reasons(Model model) {
		model.addAttribute("form", ReasonsForm.of(pipelines.reasons()));
		return "sales/reasons";
	}

	@PostMapping("/reasons")
	String saveReasons(@Valid @ModelAttribute("form") ReasonsForm form, BindingResult errors,
			RedirectAttributes flash) {
		if (!ReasonsForm.fits(Lines.of(form.getWon()))) {
			errors.rejectValue("won", "sales.lines.long");
		}
		if (!ReasonsForm.fits(Lines.of(form.getLost()))) {
			errors.rejectValue("lost", "sales.lines.long");
		}
		if (errors.hasErrors()) {
			return "sales/reasons";
		}
		changes.reasons(State.WON, Lines.of(form.getWon()));
		changes.reasons(State.LOST, Lines.of(form.getLost()));
		flash.addFlashAttribute("notice", "sales.reasons.saved");
		return HOME;
	}

	private Stage stage(long id) {
		return pipelines.read().stage(id).orElseThrow(NotFoundException::new);
	}

}
