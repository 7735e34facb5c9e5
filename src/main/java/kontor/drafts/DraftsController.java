package kontor.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Takes and gives back what somebody has begun to write. */
@Controller
class DraftsController {

	private static final int LONGEST_FORM = 200;

	private final Drafts drafts;

	private final DraftFields reader;

	private final Formats formats;

	private final MessageSource messages;

	DraftsController(Drafts drafts, DraftFields reader, Formats formats, MessageSource messages) {
		this.drafts = drafts;
		this.reader = reader;
		this.formats = formats;
		this.messages = messages;
	}

	/**
	 * What the browser puts back.
	 *
	 * @param saved when, in words
	 */
	record Offer(UUID id, String form, String saved, String beginning, Map<String, List<String>> fields) {

	}

	@GetMapping("/drafts")
	String index(Viewer viewer, Model model) {
		model.addAttribute("drafts", drafts.all(viewer));
		return "drafts/index";
	}

	/** The latest of a form; no content where there is none. */
	@GetMapping("/drafts/latest")
	@ResponseBody
	ResponseEntity<Offer> latest(@RequestParam String form, Viewer viewer) {
		return drafts.latest(form, viewer)
			.map((draft) -> ResponseEntity.ok(offer(draft)))
			.orElse(ResponseEntity.noContent().build());
	}

	@GetMapping("/drafts/{id}")
	@ResponseBody
	Offer show(@PathVariable UUID id, Viewer viewer) {
		return offer(drafts.find(id, viewer).orElseThrow(NotFoundException::new));
	}

	@PostMapping("/drafts/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void save(@PathVariable UUID id, @RequestParam String form, @RequestParam String page, @RequestParam String fields,
			Viewer viewer) {
		if (form.isBlank() || form.length() > LONGEST_FORM) {
			throw new UnreadableDraftException("drafts.unreadable");
		}
		drafts.save(id, form, BackLink.of(page, "/"), reader.sent(fields), viewer);
	}

	@ExceptionHandler
	ResponseEntity<String> unreadable(UnreadableDraftException ex) {
		return ResponseEntity.unprocessableContent()
			.contentType(MediaType.TEXT_PLAIN)
			.body(messages.getMessage(ex.getMessage(), null, LocaleContextHolder.getLocale()));
	}

	@PostMapping("/drafts/{id}/removal")
	String remove(@PathVariable UUID id, Viewer viewer) {
		drafts.remove(id, viewer);
		return "redirect:/drafts";
	}

	private Offer offer(Draft draft) {
		return new Offer(draft.id(), draft.form(), formats.relative(draft.savedAt()), draft.beginning(),
				draft.fields());
	}

}
