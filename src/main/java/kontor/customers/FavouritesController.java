package kontor.customers;

import kontor.users.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stars on customers and persons. */
@Controller
class FavouritesController {

	private final Favourites favourites;

	FavouritesController(Favourites favourites) {
		this.favourites = favourites;
	}

	@GetMapping("/favourites")
	String index(Viewer viewer, Model model) {
		model.addAttribute("favourites", favourites.of(viewer));
		return "customers/favourites";
	}

	@PostMapping("/customers/{id:\\d{1,18}}/favourite")
	String customer(@PathVariable long id, @RequestParam(defaultValue = "false") boolean starred, Viewer viewer,
			RedirectAttributes flash) {
		star(() -> favourites.starCustomer(id, starred, viewer), flash);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/persons/{id:\\d{1,18}}/favourite")
	String person(@PathVariable long id, @RequestParam(defaultValue = "false") boolean starred, Viewer viewer,
			RedirectAttributes flash) {
		star(() -> favourites.starPerson(id, starred, viewer), flash);
		return "redirect:/persons/" + id;
	}

	private static void star(Runnable starring, RedirectAttributes flash) {
		try {
			starring.run();
		}
		catch (Favourites.TooManyException ex) {
			flash.addFlashAttribute("warning", "customers.favourites.many")
				.addFlashAttribute("noticeArgument", Favourites.MOST);
		}
	}

}
