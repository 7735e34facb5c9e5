package kontor.printing;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logo, colour and words around everything that is printed. */
@Controller
@RequestMapping("/settings/letterhead")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class LetterheadController {

	private final Letterheads letterheads;

	private final Preview preview;

	LetterheadController(Letterheads letterheads, Preview preview) {
		this.letterheads = letterheads;
		this.preview = preview;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("letterheadForm", letterheads.form());
		return page(model);
	}

	@PostMapping
	String save(@Valid @ModelAttribute("letterheadForm") LetterheadForm letterheadForm, Errors errors,
			@RequestParam(required = false) @Nullable MultipartFile logo, Model model, RedirectAttributes flash)
			throws IOException {
		Logo picture = picture(logo, errors);
		if (errors.hasErrors()) {
			return page(model);
		}
		letterheads.save(letterheadForm, picture);
		flash.addFlashAttribute("notice", "printing.saved");
		return "redirect:/settings/letterhead";
	}

	@GetMapping(path = "/preview.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> pdf(Locale locale) throws IOException {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(preview.pdf(locale));
	}

	@GetMapping(path = "/preview.png", produces = MediaType.IMAGE_PNG_VALUE)
	ResponseEntity<byte[]> picture(Locale locale) throws IOException {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(preview.picture(locale));
	}

	private static @Nullable Logo picture(@Nullable MultipartFile file, Errors errors) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		try {
			if (file.getSize() > Logo.LARGEST) {
				throw new Logo.Refused("printing.logo.too-large");
			}
			return Logo.of(file.getBytes());
		}
		catch (Logo.Refused ex) {
			errors.reject(ex.key());
			return null;
		}
	}

	private String page(Model model) {
		model.addAttribute("hasLogo", letterheads.current().logo() != null);
		return "printing/letterhead";
	}

}
