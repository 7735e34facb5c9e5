package kontor.products;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Map;
import kontor.customers.ValuationClass;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.NotFoundException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Price lists by customer class: who sees prices looks, those who sell keep them in
 * order.
 */
@Controller
@RequestMapping("/products/price-lists")
class PriceListsController {

	private static final String ONE = "/{id:\\d{1,18}}";

	private final PriceLists lists;

	private final Amounts amounts;

	PriceListsController(PriceLists lists, Amounts amounts) {
		this.lists = lists;
		this.amounts = amounts;
	}

	@ModelAttribute("keeps")
	boolean keeps(Viewer viewer) {
		return viewer.is(Role.MANAGEMENT, Role.SALES, Role.ADMIN) && viewer.sees(Figures.PRICES);
	}

	@GetMapping
	String index(Viewer viewer, Model model) {
		viewer.require(Figures.PRICES);
		model.addAttribute("lists", lists.all());
		return "products/price-lists";
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Viewer viewer, Model model) {
		viewer.require(Figures.PRICES);
		model.addAttribute("list", lists.find(id).orElseThrow(NotFoundException::new))
			.addAttribute("lines", lists.lines(id));
		return "products/price-list";
	}

	@GetMapping("/new")
	String newList(@ModelAttribute("form") PriceListForm form, Viewer viewer, Model model) {
		require(viewer);
		return form("/products/price-lists", form, model);
	}

	private void require(Viewer viewer) {
		viewer.require(Figures.PRICES);
		if (!keeps(viewer)) {
			throw new AccessDeniedException("keeps no price lists");
		}
	}

	private static String form(String action, PriceListForm form, Model model) {
		form.offerLines();
		model.addAttribute("action", action).addAttribute("choices", ValuationClass.values());
		return "products/price-list-form";
	}

	@PostMapping(params = "more")
	String moreLines(@ModelAttribute("form") PriceListForm form, BindingResult errors, Viewer viewer, Model model) {
		return newList(form, viewer, model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") PriceListForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		require(viewer);
		form.tidy();
		Map<Long, BigDecimal> prices = form.check(errors, lists::product);
		if (!errors.hasErrors()) {
			try {
				return saved(lists.create(form, prices), form, flash);
			}
			catch (DuplicateKeyException ex) {
				errors.rejectValue("name", "products.price-list.taken");
			}
		}
		return form("/products/price-lists", form, model);
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		require(viewer);
		PriceListForm form = PriceListForm.of(lists.find(id).orElseThrow(NotFoundException::new), lists.lines(id),
				amounts);
		model.addAttribute("form", form);
		return form("/products/price-lists/" + id, form, model);
	}

	@PostMapping(path = ONE, params = "more")
	String moreLines(@PathVariable long id, @ModelAttribute("form") PriceListForm form, BindingResult errors,
			Viewer viewer, Model model) {
		require(viewer);
		return form("/products/price-lists/" + id, form, model);
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @Valid @ModelAttribute("form") PriceListForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		require(viewer);
		lists.find(id).orElseThrow(NotFoundException::new);
		form.tidy();
		Map<Long, BigDecimal> prices = form.check(errors, lists::product);
		if (!errors.hasErrors()) {
			try {
				lists.change(id, form, prices);
				return saved(id, form, flash);
			}
			catch (DuplicateKeyException ex) {
				errors.rejectValue("name", "products.price-list.taken");
			}
		}
		return form("/products/price-lists/" + id, form, model);
	}

	@PostMapping(ONE + "/deletion")
	String delete(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		require(viewer);
		lists.remove(id);
		flash.addFlashAttribute("notice", "products.price-list.removed");
		return "redirect:/products/price-lists";
	}

	private static String saved(long id, PriceListForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "products.saved").addFlashAttribute("noticeArgument", form.getName());
		return "redirect:/products/price-lists/" + id;
	}

}
