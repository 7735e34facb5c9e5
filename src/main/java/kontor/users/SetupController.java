package kontor.users;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
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

/** Setting Kontor up by the link of the first start. */
@Controller
@RequestMapping("/setup/{link}")
class SetupController {

	private final FirstStart firstStart;

	private final OneTimeLinks links;

	SetupController(FirstStart firstStart, OneTimeLinks links) {
		this.firstStart = firstStart;
		this.links = links;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
	}

	@ModelAttribute("countries")
	Map<String, String> countries(Locale locale) {
		return Company.countries(locale);
	}

	@GetMapping
	String edit(@PathVariable String link, @ModelAttribute SetupForm setupForm) {
		requireOpen(link);
		return "users/setup";
	}

	@PostMapping
	String create(@PathVariable String link, @Valid @ModelAttribute SetupForm setupForm, Errors errors) {
		requireOpen(link);
		setupForm.check(errors);
		if (!errors.hasErrors()) {
			PasswordRule
				.refusal(String.valueOf(setupForm.getPassword()), String.valueOf(setupForm.getUsername()),
						String.valueOf(setupForm.getCompanyName()))
				.ifPresent((code) -> errors.rejectValue("password", code));
		}
		if (errors.hasErrors()) {
			return "users/setup";
		}
		if (!firstStart.setUp(link, setupForm)) {
			throw new UsedLinkException();
		}
		return "redirect:/login?ready";
	}

	@ExceptionHandler(UsedLinkException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String used() {
		return "users/used-link";
	}

	private void requireOpen(String link) {
		if (!links.isSetup(link)) {
			throw new UsedLinkException();
		}
	}

}
