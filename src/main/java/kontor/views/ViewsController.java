package kontor.views;

import jakarta.validation.Valid;
import kontor.users.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved views: opened, counted, named, shared, put on the start page. */
@Controller
class ViewsController {

	private final SavedViews views;

	private final ViewCatalog catalog;

	ViewsController(SavedViews views, ViewCatalog catalog) {
		this.views = views;
		this.catalog = catalog;
	}

	@GetMapping("/views")
	String index(Viewer viewer, Model model) {
		model.addAttribute("views", catalog.described(views.all(viewer))).addAttribute("ready", catalog.ready());
		return "views/index";
	}

	/** A piece of a list's page: the ways to its views. */
	@GetMapping("/views/bar")
	String bar(@RequestParam String list, Viewer viewer, Model model) {
		model.addAttribute("views", views.of(list, viewer)).addAttribute("ready", catalog.ready(catalog.list(list)));
		return "views/_form :: bar";
	}

	/** Leads to the list, as it was saved. */
	@GetMapping("/views/{id:\\d{1,18}}")
	String show(@PathVariable long id, Viewer viewer) {
		return "redirect:" + catalog.address(views.find(id, viewer));
	}

	/** A piece of a page: how many rows the view has for this user. */
	@GetMapping("/views/{id:\\d{1,18}}/count")
	String count(@PathVariable long id, Viewer viewer, Model model) {
		SavedView view = views.find(id, viewer);
		try {
			model.addAttribute("count", catalog.count(view, viewer));
		}
		catch (UnfitViewException ex) {
			model.addAttribute("problem", ex.getMessage());
		}
		return "views/_count :: count";
	}

	@PostMapping("/views")
	String create(@RequestParam String list, @RequestParam(defaultValue = "") String query, @Valid ViewForm form,
			BindingResult errors, Viewer viewer, RedirectAttributes flash) {
		ViewedList known = catalog.list(list);
		String kept = "";
		try {
			kept = catalog.kept(known, query);
			if (errors.hasErrors()) {
				flash.addFlashAttribute("warning", "views.name.wrong");
			}
			else {
				ViewBody view = form.over(new ViewBody());
				view.list = known.name();
				view.query = kept;
				view.pinned = true;
				views.create(view, viewer);
				saved(form, flash);
			}
		}
		catch (UnfitViewException ex) {
			flash.addFlashAttribute("warning", "views.unfit").addFlashAttribute("noticeArgument", ex.getMessage());
		}
		catch (DuplicateKeyException ex) {
			flash.addFlashAttribute("warning", "views.name.taken").addFlashAttribute("noticeArgument", form.getName());
		}
		catch (TooManyViewsException ex) {
			flash.addFlashAttribute("warning", "views.too-many");
		}
		return "redirect:" + known.path() + (kept.isEmpty() ? "" : "?" + kept);
	}

	@PostMapping("/views/{id:\\d{1,18}}")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") ViewForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		SavedView view = views.find(id, viewer);
		try {
			if (errors.hasErrors()) {
				flash.addFlashAttribute("warning", "views.name.wrong");
			}
			else {
				views.change(view, form.over(ViewBody.of(view)), viewer);
				saved(form, flash);
			}
		}
		catch (DuplicateKeyException ex) {
			flash.addFlashAttribute("warning", "views.name.taken").addFlashAttribute("noticeArgument", form.getName());
		}
		return "redirect:/views";
	}

	@PostMapping("/views/{id:\\d{1,18}}/pin")
	String pin(@PathVariable long id, @RequestParam(defaultValue = "false") boolean pinned, Viewer viewer) {
		views.pin(id, pinned, viewer);
		return "redirect:/views";
	}

	@PostMapping("/views/{id:\\d{1,18}}/deletion")
	String delete(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		SavedView view = views.find(id, viewer);
		views.delete(id, viewer);
		flash.addFlashAttribute("notice", "views.deleted").addFlashAttribute("noticeArgument", view.name());
		return "redirect:/views";
	}

	private static void saved(ViewForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "views.saved").addFlashAttribute("noticeArgument", form.getName());
	}

}
