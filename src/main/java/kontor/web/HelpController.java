package kontor.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The keys that do something on every page. */
@Controller
class HelpController {

	private static final List<Shortcut> SHORTCUTS = List.of(new Shortcut("web.help.capture", "n"),
			new Shortcut("web.help.search", "/"), new Shortcut("web.help.save", "Strg", "Enter"),
			new Shortcut("web.help.close", "Esc"), new Shortcut("web.help.go.start", "g", "s"),
			new Shortcut("web.help.go.customers", "g", "k"), new Shortcut("web.help.go.history", "g", "h"),
			new Shortcut("web.help.go.tasks", "g", "a"), new Shortcut("web.help.go.calendar", "g", "t"),
			new Shortcut("web.help.go.views", "g", "v"), new Shortcut("web.help.go.favourites", "g", "f"),
			new Shortcut("web.help.add.customer", "+", "k"), new Shortcut("web.help.add.person", "+", "p"),
			new Shortcut("web.help.add.task", "+", "a"), new Shortcut("web.help.add.appointment", "+", "t"),
			new Shortcut("web.help.block", "/", "/"), new Shortcut("web.help.blocks", "Strg", "Leertaste"),
			new Shortcut("web.help.choose", "↑", "↓"), new Shortcut("web.help.help", "?"));

	/**
	 * @param text message key of what happens
	 * @param keys pressed together or one after the other
	 */
	record Shortcut(String text, List<String> keys) {

		Shortcut(String text, String... keys) {
			this(text, List.of(keys));
		}

	}

	@GetMapping("/help")
	String index(Model model) {
		model.addAttribute("shortcuts", SHORTCUTS);
		return "web/help";
	}

}
