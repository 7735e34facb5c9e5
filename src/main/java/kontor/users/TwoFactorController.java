package kontor.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second factor. Every change asks for the password. */
@Controller
@RequestMapping(TwoFactorController.PAGE)
class TwoFactorController {

	static final String PAGE = "/account/two-factor";

	private final TwoFactorPage page;

	private final OwnSecondFactor own;

	private final AfterSignIn afterSignIn;

	TwoFactorController(TwoFactorPage page, OwnSecondFactor own, AfterSignIn afterSignIn) {
		this.page = page;
		this.own = own;
		this.afterSignIn = afterSignIn;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
	}

	@GetMapping
	String show(SignedIn who, @ModelAttribute SecondFactorForm secondFactorForm, HttpServletRequest request,
			Model model) {
		return page.show(who, request, model);
	}

	@PostMapping("/app")
	String prepareApp(SignedIn who, @ModelAttribute SecondFactorForm secondFactorForm, Errors errors,
			HttpServletRequest request, Model model) {
		if (!page.isAllowed(who.viewer(), secondFactorForm, errors, request)) {
			return page.show(who, request, model);
		}
		own.prepareApp(who.viewer());
		return "redirect:" + PAGE + "/app";
	}

	@PostMapping("/recovery-codes")
	String renewCodes(SignedIn who, @ModelAttribute SecondFactorForm secondFactorForm, Errors errors,
			HttpServletRequest request, Model model) {
		if (!own.state(who.viewer()).isOn()) {
			errors.reject("users.two-factor.first");
		}
		if (errors.hasErrors() || !page.isAllowed(who.viewer(), secondFactorForm, errors, request)) {
			return page.show(who, request, model);
		}
		return TwoFactorPage.codes(own.newCodes(who.viewer()), "users.codes.new", model);
	}

	@PostMapping("/removal")
	String remove(SignedIn who, @ModelAttribute SecondFactorForm secondFactorForm, Errors errors,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		if (own.isDemanded(who.viewer())) {
			errors.reject("users.two-factor.demanded");
		}
		if (errors.hasErrors() || !page.isAllowed(who.viewer(), secondFactorForm, errors, request)) {
			return page.show(who, request, model);
		}
		own.switchOff(who.viewer());
		flash.addFlashAttribute("notice", "users.two-factor.removed");
		return "redirect:" + PAGE;
	}

	/** Back to what had to wait for the second factor. */
	@PostMapping("/continuation")
	void resume(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		afterSignIn.resume(request, response);
	}

}
