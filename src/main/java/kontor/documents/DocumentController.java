package kontor.documents;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import kontor.changes.ChangeBatches;
import kontor.documents.text.TextState;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document: shown, described, in a new version, deleted. */
@Controller
@RequestMapping("/documents")
class DocumentController {

	private static final String ONE = "/{id:\\d{1,18}}";

	private static final int BEGINNING = 3000;

	private final DocumentList list;

	private final Documents documents;

	private final DocumentLinks links;

	private final Contents contents;

	private final Archive archive;

	private final VirusScanner scanner;

	private final ChangeBatches batches;

	private final MessageSource messages;

	DocumentController(DocumentList list, Documents documents, DocumentLinks links, Contents contents, Archive archive,
			VirusScanner scanner, ChangeBatches batches, MessageSource messages) {
		this.list = list;
		this.documents = documents;
		this.links = links;
		this.contents = contents;
		this.archive = archive;
		this.scanner = scanner;
		this.batches = batches;
		this.messages = messages;
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Viewer viewer, Model model) {
		Document document = visible(id, viewer);
		boolean read = document.textState() == TextState.READ || document.textState() == TextState.CUT;
		model.addAttribute("document", document);
		model.addAttribute("versions", documents.versions(id));
		model.addAttribute("links", links.of(id, viewer));
		model.addAttribute("text",
				read && !document.isShown() ? contents.beginning(document.contentId(), BEGINNING) : "");
		model.addAttribute("unchecked", scanner.isUsed() && document.scanState() == ScanState.UNCHECKED);
		return "documents/show";
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id, Viewer viewer, Model model) {
		Document document = writable(id, viewer);
		model.addAttribute("document", document);
		model.addAttribute("form", DocumentForm.of(document));
		return "documents/edit";
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @Valid @ModelAttribute("form") DocumentForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		Document document = writable(id, viewer);
		form.check(errors);
		if (errors.hasErrors()) {
			model.addAttribute("document", document);
			return "documents/edit";
		}
		documents.describe(id, form.getVersion(), form.toDescription(), viewer);
		flash.addFlashAttribute("notice", "documents.saved");
		return "redirect:/documents/" + id;
	}

	@PostMapping(ONE + "/versions")
	String replace(@PathVariable long id, @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
			Viewer viewer, Locale locale, RedirectAttributes flash) throws IOException {
		writable(id, viewer);
		try {
			replace(id, file, viewer);
			flash.addFlashAttribute("notice", "documents.replaced");
		}
		catch (DocumentRefusedException ex) {
			flash.addFlashAttribute("warning", "documents.refused");
			flash.addFlashAttribute("noticeArgument", messages.getMessage(ex.code(), ex.arguments(), locale));
		}
		return "redirect:/documents/" + id;
	}

	private void replace(long id, @Nullable MultipartFile file, Viewer viewer) throws IOException {
		if (file == null) {
			throw new DocumentRefusedException("file", "documents.upload.none");
		}
		Incoming.requireSmall(file.getSize());
		try (InputStream in = file.getInputStream()) {
			archive.replace(id, in, FileName.of(file.getOriginalFilename()), viewer);
		}
	}

	@PostMapping(ONE + "/text")
	String readAgain(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		documents.readAgain(id, viewer);
		flash.addFlashAttribute("notice", "documents.text.again.begun");
		return "redirect:/documents/" + id;
	}

	@PostMapping(ONE + "/deletion")
	String delete(@PathVariable long id, Viewer viewer, Locale locale, RedirectAttributes flash) {
		long batch = documents.delete(id, messages.getMessage("documents.deletion", null, locale), viewer);
		flash.addFlashAttribute("notice", "documents.deleted");
		flash.addFlashAttribute("undo", "/documents/changes/" + batch + "/undo");
		return "redirect:/documents";
	}

	@PostMapping("/changes/{id:\\d{1,18}}/undo")
	String undo(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
		boolean all = batches.undo(id, viewer).others().isEmpty();
		flash.addFlashAttribute(all ? "notice" : "warning", all ? "documents.undone" : "documents.undone.partly");
		return "redirect:/documents";
	}

	private Document writable(long id, Viewer viewer) {
		Document document = visible(id, viewer);
		if (!document.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return document;
	}

	private Document visible(long id, Viewer viewer) {
		return list.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
