package kontor.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kontor.imports.files.ImportFileException;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files brought in, and where each of them stands. */
@Controller
@RequestMapping("/imports")
@PreAuthorize("hasAnyRole('MANAGEMENT', 'SALES', 'MARKETING', 'ADMIN')")
class ImportsController {

	private static final long LARGEST = 200L << 20;

	private final Imports imports;

	private final ImportPages pages;

	private final Reading reading;

	private final Messages messages;

	ImportsController(Imports imports, ImportPages pages, Reading reading, Messages messages) {
		this.imports = imports;
		this.pages = pages;
		this.reading = reading;
		this.messages = messages;
	}

	@GetMapping
	String index(Model model) {
		pages.list(model);
		return "imports/index";
	}

	@PostMapping
	ModelAndView create(@RequestParam("file") MultipartFile upload, Viewer viewer, Locale locale) throws Exception {
		if (upload.getSize() > LARGEST) {
			return refused(HttpStatus.CONTENT_TOO_LARGE, "imports.upload.too-large", null);
		}
		if (upload.isEmpty() && (upload.getOriginalFilename() == null || upload.getOriginalFilename().isEmpty())) {
			return refused(HttpStatus.UNPROCESSABLE_CONTENT, "imports.upload.none", null);
		}
		Path file = Files.createTempFile("kontor-upload", null);
		try {
			upload.transferTo(file);
			long id = imports.upload(file, String.valueOf(upload.getOriginalFilename()), upload.getSize(), viewer.id());
			return goOn(id);
		}
		catch (ImportFileException ex) {
			return refused(HttpStatus.UNPROCESSABLE_CONTENT, null, messages.text(ex, locale));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private ModelAndView goOn(long id) {
		if (Imports.isSmall(imports.find(id))) {
			reading.atOnce(id);
		}
		return new ModelAndView("redirect:/imports/" + id);
	}

	private ModelAndView refused(HttpStatus status, @Nullable String key, @Nullable String text) {
		ModelAndView page = new ModelAndView("imports/index", Map.of());
		pages.list(page.getModelMap());
		page.addObject("refusal", key);
		page.addObject("refusalText", text);
		page.setStatus(status);
		return page;
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, @RequestParam(name = "rows", required = false) @Nullable RowFilter filter,
			@RequestParam(name = "after", defaultValue = "0") long after, Viewer viewer, Model model) {
		Batch batch = imports.find(id, viewer);
		model.addAttribute("batch", batch);
		if (batch.state().isBusy()) {
			return "imports/progress";
		}
		return switch (batch.state()) {
			case UPLOADED -> pages.mapping(batch, MappingForm.of(batch), viewer, model);
			case PREVIEWED -> pages.preview(batch, filter, after, model);
			default -> pages.report(batch, filter, after, model);
		};
	}

}
