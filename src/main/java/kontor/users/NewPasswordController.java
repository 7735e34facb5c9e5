package kontor.users;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Setting a password by a link that works once. */
@Controller
@RequestMapping("/password/{link}")
class NewPasswordController {

	private final UserAdministration administration;

	private final OneTimeLinks links;

	NewPasswordController(UserAdministration administration, OneTimeLinks links) {
		this.administration = administration;
		this.links = links;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
	}

	@GetMapping
	String edit(@PathVariable String link, @ModelAttribute NewPasswordForm newPasswordForm) {
		links.userOf(link).orElseThrow(UsedLinkException::new);
		return "users/new-password";
	}

	@PostMapping
	String update(@PathVariable String link, @Valid @ModelAttribute NewPasswordForm newPasswordForm, Errors errors) {
		links.userOf(link).orElseThrow(UsedLinkException::new);
		if (!errors.hasErrors()) {
			administration.refusal(link, String.valueOf(newPasswordForm.getPassword()))
				.ifPresent((code) -> errors.rejectValue("password", code));
		}
		if (errors.hasErrors()) {
			return "users/new-password";
		}
		if (!administration.setPassword(link, String.valueOf(newPasswordForm.getPassword()))) {
			throw new UsedLinkException();
		}
		return "redirect:/login?ready";
	}

	@ExceptionHandler(UsedLinkException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String used() {
		return "users/used-link";
	}

}
