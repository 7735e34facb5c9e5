package kontor.customers.web;

import kontor.customers.Trash;
import kontor.users.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts customers and persons into the Papierkorb and takes them out again. */
@Controller
class TrashController {

	private static final int SHOWN = 200;

	private final Trash trash;

	TrashController(Trash trash) {
		this.trash = trash;
	}

	@GetMapping("/customers/trash")
	String index(Viewer viewer, Model model) {
		model.addAttribute("items", trash.items(SHOWN, viewer));
		return "customers/trash";
	}

	@PostMapping("/customers/{id:\\d{1,18}}/deletion")
	String deleteCustomer(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		trash.deleteCustomer(id, viewer);
		return deleted("/customers/" + id, flash);
	}

	@PostMapping("/customers/{id:\\d{1,18}}/restoration")
	String restoreCustomer(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		trash.restoreCustomer(id, viewer);
		return restored("/customers/" + id, flash);
	}

	@PostMapping("/persons/{id:\\d{1,18}}/deletion")
	String deletePerson(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		trash.deletePerson(id, viewer);
		return deleted("/persons/" + id, flash);
	}

	@PostMapping("/persons/{id:\\d{1,18}}/restoration")
	String restorePerson(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		trash.restorePerson(id, viewer);
		return restored("/persons/" + id, flash);
	}

	private static String deleted(String path, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "customers.notice.deleted");
		flash.addFlashAttribute("undo", path + "/restoration");
		return "redirect:/customers";
	}

	private static String restored(String path, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "customers.notice.restored");
		return "redirect:" + path;
	}

}
