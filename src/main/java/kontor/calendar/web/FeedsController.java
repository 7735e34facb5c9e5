package kontor.calendar.web;

import java.util.Optional;
import kontor.calendar.ics.Feeds;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own calendar in other programs. */
@Controller
@RequestMapping("/calendar/feeds")
class FeedsController {

	private static final int LONGEST = 100;

	private final Feeds feeds;

	FeedsController(Feeds feeds) {
		this.feeds = feeds;
	}

	@GetMapping
	String index(Viewer viewer, Model model) {
		model.addAttribute("feeds", feeds.of(viewer.id()));
		return "calendar/feeds";
	}

	/** Answers with the page itself: the address is on the screen once. */
	@PostMapping
	String create(@RequestParam(required = false) @Nullable String label, Viewer viewer, Model model) {
		boolean named = label != null && !label.isBlank() && label.strip().length() <= LONGEST;
		Optional<String> secret = named ? feeds.create(viewer.id(), label) : Optional.empty();
		model.addAttribute("label", label);
		model.addAttribute("refused",
				!named ? "calendar.feeds.label.wrong" : secret.isEmpty() ? "calendar.feeds.many" : null);
		secret.ifPresent((text) -> model.addAttribute("address",
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/calendar/feed/" + text + ".ics")
					.toUriString()));
		return index(viewer, model);
	}

	@PostMapping("/{id:\\d{1,18}}/revocation")
	String revoke(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		if (!feeds.revoke(id, viewer.id())) {
			throw new NotFoundException();
		}
		flash.addFlashAttribute("notice", "calendar.feeds.revoked");
		return "redirect:/calendar/feeds";
	}

}
