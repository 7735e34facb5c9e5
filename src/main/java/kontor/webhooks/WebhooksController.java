package kontor.webhooks;

import jakarta.validation.Valid;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which programs hear of what happens here. */
@Controller
@RequestMapping("/settings/webhooks")
@PreAuthorize("hasRole('ADMIN')")
class WebhooksController {

	private final Subscriptions subscriptions;

	WebhooksController(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	@ModelAttribute("kinds")
	EventKind[] kinds() {
		return EventKind.values();
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("subscriptions", subscriptions.all());
		return "webhooks/index";
	}

	@GetMapping("/receiving")
	String receiving(Model model) {
		model.addAttribute("message", Receiving.MESSAGE);
		model.addAttribute("headers", Receiving.HEADERS);
		model.addAttribute("check", Receiving.CHECK);
		return "webhooks/receiving";
	}

	@GetMapping("/new")
	String blank(@ModelAttribute SubscriptionForm subscriptionForm) {
		return "webhooks/new";
	}

	/** Answers with a page: the secret is on the screen once. */
	@PostMapping
	String create(@Valid @ModelAttribute SubscriptionForm subscriptionForm, Errors errors, Viewer viewer, Model model) {
		subscriptionForm.check(errors);
		if (errors.hasErrors()) {
			return "webhooks/new";
		}
		return secret(subscriptions.create(subscriptionForm, viewer), model);
	}

	@GetMapping("/{id:\\d{1,18}}/edit")
	String edit(@PathVariable long id, Model model) {
		Subscription subscription = visible(id);
		model.addAttribute("subscription", subscription);
		model.addAttribute("subscriptionForm", SubscriptionForm.of(subscription));
		return "webhooks/edit";
	}

	@PostMapping("/{id:\\d{1,18}}")
	String update(@PathVariable long id, @Valid @ModelAttribute SubscriptionForm subscriptionForm, Errors errors,
			Model model, RedirectAttributes flash) {
		Subscription subscription = visible(id);
		subscriptionForm.check(errors);
		if (errors.hasErrors()) {
			model.addAttribute("subscription", subscription);
			return "webhooks/edit";
		}
		subscriptions.change(id, subscriptionForm);
		flash.addFlashAttribute("notice", "webhooks.saved");
		return "redirect:/settings/webhooks/" + id;
	}

	@PostMapping("/{id:\\d{1,18}}/secret")
	String renewSecret(@PathVariable long id, Model model) {
		return secret(subscriptions.renewSecret(id), model);
	}

	@PostMapping("/{id:\\d{1,18}}/deletion")
	String delete(@PathVariable long id, RedirectAttributes flash) {
		subscriptions.delete(id);
		flash.addFlashAttribute("notice", "webhooks.deleted");
		return "redirect:/settings/webhooks";
	}

	private String secret(Subscriptions.Made made, Model model) {
		model.addAttribute("subscription", visible(made.id()));
		model.addAttribute("secret", made.secret());
		return "webhooks/secret";
	}

	private Subscription visible(long id) {
		return subscriptions.find(id).orElseThrow(NotFoundException::new);
	}

}
