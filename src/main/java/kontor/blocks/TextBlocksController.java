package kontor.blocks;

import jakarta.validation.Valid;
import java.util.List;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Text blocks: kept in order, and offered while somebody writes. */
@Controller
@RequestMapping("/text-blocks")
class TextBlocksController {

	private static final String ONE = "/{id:\\d{1,18}}";

	private static final int LONGEST_QUERY = 120;

	private final TextBlocks blocks;

	private final Placeholders placeholders;

	TextBlocksController(TextBlocks blocks, Placeholders placeholders) {
		this.blocks = blocks;
		this.placeholders = placeholders;
	}

	/**
	 * A block to choose.
	 *
	 * @param beginning the first words, with its placeholders
	 */
	record Offer(long id, String title, String shortcut, String beginning) {

	}

	@ModelAttribute("shares")
	boolean shares(Viewer viewer) {
		return TextBlocks.shares(viewer);
	}

	@ModelAttribute("placeholders")
	List<String> placeholders() {
		return Placeholders.NAMES;
	}

	@GetMapping
	String index(Viewer viewer, Model model) {
		model.addAttribute("blocks", blocks.all(viewer));
		return "blocks/index";
	}

	/** What fits to what is typed. */
	@GetMapping("/suggest")
	@ResponseBody
	List<Offer> suggest(@RequestParam(name = "q", required = false) @Nullable String typed, Viewer viewer) {
		String q = typed == null ? "" : typed;
		return q.length() > LONGEST_QUERY ? List.of()
				: blocks.matching(q, viewer)
					.stream()
					.map((block) -> new Offer(block.id(), block.title(), block.shortcut(), block.beginning()))
					.toList();
	}

	/** What is put into the field. */
	@GetMapping(ONE + "/text")
	ResponseEntity<String> text(@PathVariable long id, @RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable Long person, Viewer viewer) {
		TextBlock block = blocks.find(id, viewer).orElseThrow(NotFoundException::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
			.body(placeholders.fill(block.body(), customer, person, viewer));
	}

	@GetMapping("/new")
	String newBlock(@ModelAttribute("form") TextBlockForm form) {
		return "blocks/new";
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") TextBlockForm form, BindingResult errors, Viewer viewer,
			RedirectAttributes flash) {
		return save(form, errors, () -> blocks.create(form, viewer), "blocks/new", flash);
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		model.addAttribute("form", TextBlockForm.of(blocks.writable(id, viewer)));
		return "blocks/edit";
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @Valid @ModelAttribute("form") TextBlockForm form, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		blocks.writable(id, viewer);
		return save(form, errors, () -> blocks.change(id, form, viewer), "blocks/edit", flash);
	}

	@PostMapping(ONE + "/deletion")
	String delete(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		TextBlock block = blocks.delete(id, viewer);
		flash.addFlashAttribute("notice", "blocks.deleted").addFlashAttribute("noticeArgument", block.title());
		return "redirect:/text-blocks";
	}

	private static String save(TextBlockForm form, BindingResult errors, Runnable saving, String page,
			RedirectAttributes flash) {
		try {
			if (!errors.hasErrors()) {
				saving.run();
			}
		}
		catch (DuplicateKeyException ex) {
			errors.rejectValue("shortcut", "blocks.shortcut.taken");
		}
		catch (TooManyBlocksException ex) {
			errors.reject("blocks.too-many", new Object[] { TextBlocks.MOST }, null);
		}
		if (errors.hasErrors()) {
			return page;
		}
		flash.addFlashAttribute("notice", "blocks.saved").addFlashAttribute("noticeArgument", form.getTitle());
		return "redirect:/text-blocks";
	}

}
