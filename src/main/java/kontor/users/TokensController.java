package kontor.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.EnumSet;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens for programs. Who makes one says his password. */
@Controller
@RequestMapping("/account/tokens")
class TokensController {

	private final ApiTokens tokens;

	private final OwnAccount account;

	TokensController(ApiTokens tokens, OwnAccount account) {
		this.tokens = tokens;
		this.account = account;
	}

	@InitBinder
	void keepBlanks(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "password", new Untrimmed());
	}

	@GetMapping
	String index(Viewer viewer, Model model) {
		model.addAttribute("tokenForm", TokenForm.offered());
		return page(viewer, model);
	}

	/**
	 * Answers with the page itself: the secret is on the screen once and stored nowhere.
	 */
	@PostMapping
	String create(Viewer viewer, @Valid @ModelAttribute TokenForm tokenForm, Errors errors, Model model,
			HttpServletRequest request) {
		if (tokenForm.getWidest() == Scope.ADMIN && !viewer.isAdmin()) {
			errors.rejectValue("scopes", "users.tokens.no-admin");
		}
		if (!errors.hasErrors()) {
			account.refusal(viewer, tokenForm.getPassword(), request.getRemoteAddr())
				.ifPresent((code) -> errors.rejectValue("password", code));
		}
		if (!errors.hasErrors()) {
			Secret made = tokens.create(viewer.id(), String.valueOf(tokenForm.getLabel()), tokenForm.getLastDay(),
					tokenForm.getScopes());
			model.addAttribute("secret", made.text());
			model.addAttribute("tokenForm", TokenForm.offered());
		}
		return page(viewer, model);
	}

	private String page(Viewer viewer, Model model) {
		model.addAttribute("tokens", tokens.of(viewer.id()));
		model.addAttribute("allScopes", EnumSet.range(Scope.READ, viewer.isAdmin() ? Scope.ADMIN : Scope.WRITE));
		return "users/tokens";
	}

	@PostMapping("/{id}/revocation")
	String revoke(Viewer viewer, @PathVariable long id, RedirectAttributes flash) {
		if (!tokens.revoke(id, viewer.id())) {
			throw new NotFoundException();
		}
		flash.addFlashAttribute("notice", "users.tokens.revoked");
		return "redirect:/account/tokens";
	}

}
