package kontor.database.backup;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When backups are made, which there are, and one right now. */
@Controller
@RequestMapping("/settings/backup")
@PreAuthorize("hasRole('ADMIN')")
class BackupsController {

	private final Plans plans;

	private final Backups backups;

	BackupsController(Plans plans, Backups backups) {
		this.plans = plans;
		this.backups = backups;
	}

	@GetMapping
	String index(Model model) {
		return page(BackupForm.of(plans.current()), model);
	}

	@PostMapping
	String update(@Valid @ModelAttribute BackupForm backupForm, Errors errors, Model model, RedirectAttributes flash) {
		Plan before = plans.current();
		backupForm.check(plans.passphrase().isPresent(), errors);
		if (errors.hasErrors()) {
			return page(backupForm, model);
		}
		if (backupForm.getVersion() != BackupForm.version(before)) {
			throw new OptimisticLockingFailureException("The plan has changed");
		}
		if (backupForm.getPassphrase() != null) {
			plans.remember(new Passphrase(backupForm.getPassphrase()));
		}
		plans.become(backupForm.toPlan(before));
		flash.addFlashAttribute("notice", "database.backup.saved");
		return "redirect:/settings/backup";
	}

	@PostMapping("/runs")
	String run(RedirectAttributes flash) {
		flash.addFlashAttribute("notice",
				backups.want(false) ? "database.backup.begun" : "database.backup.running-already");
		return "redirect:/settings/backup";
	}

	private String page(BackupForm form, Model model) {
		model.addAttribute("backupForm", form);
		model.addAttribute("passphraseKnown", plans.passphrase().isPresent());
		List<BackupRun> runs = backups.newest();
		model.addAttribute("runs", runs);
		backups.last(BackupRun.State.DONE).ifPresent((run) -> model.addAttribute("success", run));
		backups.last(BackupRun.State.FAILED).ifPresent((run) -> model.addAttribute("failure", run));
		model.addAttribute("busy", runs.stream().anyMatch(BackupRun::isOpen));
		model.addAttribute("overdue", plans.current().isOverdue(Instant.now(), backups.latest().success()));
		return "database/backup";
	}

}
