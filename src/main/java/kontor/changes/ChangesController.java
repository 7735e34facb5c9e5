package kontor.changes;

import kontor.audit.RecordWords;
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

	private final RecordWords words;

	ChangesController(ChangeBatches batches, RecordWords words) {
		this.batches = batches;
		this.words = words;
	}

	@GetMapping("/changes")
	String index(Viewer viewer, Model model) {
		model.addAttribute("batches", batches.newest(viewer, SHOWN));
		return "changes/index";
	}

	@GetMapping("/changes/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("batch", batches.find(id, viewer).orElseThrow(NotFoundException::new));
		ChangeBatches.Outcome outcome = batches.outcome(id);
		model.addAttribute("outcome", outcome);
		model.addAttribute("others",
				outcome.others().stream().map((left) -> left.rows() + " × " + name(left.table())).toList());
		return "changes/show";
	}

	private String name(String table) {
		return words.table(table).orElseGet(() -> words.table("other").orElse(table));
	}

	@PostMapping("/changes/{id:\\d{1,18}}/undo")
	String undo(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		try {
			batches.undo(id, viewer);
			flash.addFlashAttribute("notice", "changes.undone");
		}
		catch (LaterMergeException ex) {
			flash.addFlashAttribute("warning", "changes.later");
			flash.addFlashAttribute("noticeArgument", ex.title());
		}
		return "redirect:/changes/" + id;
	}

}
