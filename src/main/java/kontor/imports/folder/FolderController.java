package kontor.imports.folder;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.web.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The folder from which files are imported by themselves, and what became of them. */
@Controller
@RequestMapping("/settings/imports")
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
class FolderController {

	private final WatchedFolder folder;

	private final FolderFiles files;

	FolderController(WatchedFolder folder, FolderFiles files) {
		this.folder = folder;
		this.files = files;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", FolderForm.of(folder));
		return page(model);
	}

	private String page(Model model) {
		model.addAttribute("fixed", folder.isFixed())
			.addAttribute("home", folder.home().toString())
			.addAttribute("state", folder.state())
			.addAttribute("look", files.lastLook().orElse(null))
			.addAttribute("files", files.newest());
		return "imports/folder";
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") FolderForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(model);
		}
		form.applyTo(folder);
		folder.make();
		FolderState state = folder.state();
		boolean good = state == FolderState.GOOD || state == FolderState.NONE;
		flash.addFlashAttribute(good ? "notice" : "warning", state.key());
		return "redirect:/settings/imports";
	}

	/** Puts a file that failed back to where it is found. */
	@PostMapping("/files/{id:\\d{1,18}}/retry")
	String retry(@PathVariable long id, RedirectAttributes flash) {
		FolderFiles.Row row = files.failed(id).orElseThrow(NotFoundException::new);
		Path path = folder.path();
		try {
			if (path == null || folder.state() != FolderState.GOOD) {
				throw new IOException("there is no folder");
			}
			Path failed = path.resolve(WatchedFolder.FAILED).resolve(row.movedTo());
			Files.deleteIfExists(Protocol.of(failed));
			Moving.to(path, failed);
			files.again(id);
			flash.addFlashAttribute("notice", "imports.folder.again");
		}
		catch (IOException ex) {
			flash.addFlashAttribute("warning", "imports.folder.again.gone");
		}
		return "redirect:/settings/imports";
	}

}
