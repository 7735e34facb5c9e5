package kontor.products;

import jakarta.validation.Valid;
import java.util.List;
import kontor.users.Figures;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.Amounts;
import kontor.web.ListLinks;
import kontor.web.NotFoundException;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Products: everybody looks, those who sell keep them in order. */
@Controller
@RequestMapping("/products")
class ProductsController {

	private static final int PAGE = 50;

	private static final int OFFERED = 12;

	private static final int LONGEST = 100;

	private static final String ONE = "/{id:\\d{1,18}}";

	private final Products products;

	private final PriceLists lists;

	private final Amounts amounts;

	ProductsController(Products products, PriceLists lists, Amounts amounts) {
		this.lists = lists;
		this.products = products;
		this.amounts = amounts;
	}

	@ModelAttribute("keeps")
	boolean keeps(Viewer viewer) {
		return viewer.is(Role.MANAGEMENT, Role.SALES, Role.ADMIN) && viewer.sees(Figures.PRICES);
	}

	@GetMapping
	String index(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable Long group,
			@RequestParam(required = false) @Nullable String after, Viewer viewer, Model model) {
		LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		if (q != null && !q.isBlank()) {
			query.add("q", q);
		}
		if (group != null) {
			query.add("group", group.toString());
		}
		model.addAttribute("rows", products.page(q, group, after, PAGE, viewer))
			.addAttribute("groups", products.groups())
			.addAttribute("typed", q)
			.addAttribute("group", group)
			.addAttribute("links", new ListLinks("/products", query, SortOrder.of(null, "name")))
			.addAttribute("further", after != null);
		return "products/index";
	}

	/** Products to choose while somebody types. */
	@GetMapping("/suggest")
	String suggest(@RequestParam(required = false) @Nullable String q, Viewer viewer, Model model) {
		String typed = q != null && q.length() > LONGEST ? q.substring(0, LONGEST) : q;
		model.addAttribute("products",
				products.page(typed, null, null, OFFERED, viewer).items().stream().filter(ProductRow::active).toList());
		return "products/_suggest";
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("product", products.find(id, viewer).orElseThrow(NotFoundException::new))
			.addAttribute("prices", products.prices(id, viewer))
			.addAttribute("named", viewer.sees(Figures.PRICES) ? lists.of(id) : List.of());
		return "products/show";
	}

	@GetMapping("/new")
	String newProduct(@ModelAttribute("form") ProductForm form, Viewer viewer, Model model) {
		require(viewer);
		return form("products/new", model);
	}

	private void require(Viewer viewer) {
		viewer.require(Figures.PRICES);
		if (!keeps(viewer)) {
			throw new AccessDeniedException("keeps no products");
		}
	}

	private String form(String page, Model model) {
		List<String> names = products.groups().stream().map(Products.Group::name).toList();
		model.addAttribute("groups", names);
		return page;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") ProductForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		require(viewer);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				return saved(products.create(form, viewer), form, flash);
			}
			catch (DuplicateKeyException ex) {
				errors.rejectValue("number", "products.number.taken");
			}
		}
		return form("products/new", model);
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		require(viewer);
		model.addAttribute("form", ProductForm.of(products.own(id, viewer), amounts));
		return form("products/edit", model);
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @Valid @ModelAttribute("form") ProductForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		require(viewer);
		products.own(id, viewer);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				products.change(id, form, viewer);
				return saved(id, form, flash);
			}
			catch (DuplicateKeyException ex) {
				errors.rejectValue("number", "products.number.taken");
			}
		}
		return form("products/edit", model);
	}

	private static String saved(long id, ProductForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "products.saved").addFlashAttribute("noticeArgument", form.getName());
		return "redirect:/products/" + id;
	}

}
