package kontor.search;

import java.util.Optional;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box and its page. */
@Controller
class SearchController {

	private static final int LONGEST = 200;

	private static final int ON_THE_PAGE = 15;

	private static final int WHILE_TYPING = 6;

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	/** A single hit is opened at once. */
	@GetMapping("/search")
	String index(@RequestParam(name = "q", required = false) @Nullable String typed, Viewer viewer, Model model) {
		String q = cut(typed);
		SearchResult result = search.find(q, viewer, ON_THE_PAGE);
		Optional<SearchHit> only = result.only();
		if (only.isPresent()) {
			return "redirect:" + only.get().path();
		}
		model.addAttribute("q", q).addAttribute("result", result);
		return "search/index";
	}

	@GetMapping("/search/suggest")
	String suggest(@RequestParam(name = "q", required = false) @Nullable String typed, Viewer viewer, Model model) {
		String q = cut(typed);
		model.addAttribute("q", q).addAttribute("result", search.find(q, viewer, WHILE_TYPING));
		return "search/_hits :: hits";
	}

	private static String cut(@Nullable String typed) {
		String text = typed == null ? "" : typed.replace("\0", "").strip();
		return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
	}

}
