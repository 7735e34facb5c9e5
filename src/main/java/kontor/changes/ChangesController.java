package kontor.changes;

import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done to many records at once, and how to take it back. */
@Controller
class ChangesController {

	private static final int SHOWN = 100;

	private final ChangeBatches batches;

	ChangesController(ChangeBatches batches) {
		this.batches = batches;
	}

	@GetMapping("/changes")
	String index(Viewer viewer, Model model) {
		model.addAttribute("batches", batches.newest(viewer, SHOWN));
		return "changes/index";
	}

	@GetMapping("/changes/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("batch", batches.find(id, viewer).orElseThrow(NotFoundException::new));
		model.addAttribute("outcome", batches.outcome(id));
		return "changes/show";
	}

	@PostMapping("/changes/{id:\\d{1,18}}/undo")
	String undo(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		batches.undo(id, viewer);
		flash.addFlashAttribute("notice", "changes.undone");
		return "redirect:/changes/" + id;
	}

}
