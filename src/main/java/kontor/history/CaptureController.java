package kontor.history;

import jakarta.validation.Valid;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.history.History.Recorded;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what was said. */
@Controller
class CaptureController {

	private final History history;

	private final Interactions interactions;

	private final Timeline timeline;

	private final CustomerDirectory customers;

	private final MessageSource messages;

	CaptureController(History history, Interactions interactions, Timeline timeline, CustomerDirectory customers,
			MessageSource messages) {
		this.timeline = timeline;
		this.history = history;
		this.interactions = interactions;
		this.customers = customers;
		this.messages = messages;
	}

	@GetMapping("/history/new")
	String newEntry(@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String back, Viewer viewer, Model model) {
		CustomerHead head = customer == null ? null
				: customers.find(customer, viewer).orElseThrow(NotFoundException::new);
		return form(head, Capture.of(CaptureForm.of(customer, back)), model);
	}

	@PostMapping("/history")
	String create(@Valid @ModelAttribute("form") CaptureForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		form.check(errors);
		CustomerHead customer = customerOf(form, errors, viewer);
		if (!errors.hasErrors()) {
			record(form, errors, viewer);
		}
		if (errors.hasErrors()) {
			return form(customer, new Capture(form, FieldErrors.of(errors, messages)), model);
		}
		flash.addFlashAttribute("notice", "history.saved");
		flash.addFlashAttribute("noticeArgument", customer.name());
		return "redirect:" + form.target();
	}

	private void record(CaptureForm form, BindingResult errors, Viewer viewer) {
		try {
			NewInteraction entry = form.toInteraction();
			Recorded recorded = history.record(entry, viewer);
			if (!recorded.created() && !says(recorded.id(), entry, form, viewer)) {
				history.record(entry.under(form.nextExternalId()), viewer);
			}
		}
		catch (EntryRefusedException ex) {
			errors.rejectValue(ex.field(), ex.code());
		}
	}

	/** Whether an entry that was there already says all that the form says. */
	private boolean says(long id, NewInteraction entry, CaptureForm form, Viewer viewer) {
		return timeline.find(id, viewer)
			.filter((known) -> known.customerId() == entry.customerId()
					&& form.toContent(known.content()).equals(known.content()))
			.isPresent();
	}

	private @Nullable CustomerHead customerOf(CaptureForm form, BindingResult errors, Viewer viewer) {
		CustomerHead customer = customers.chosen(form.getCustomer(), form.getCustomerName(), viewer).orElse(null);
		if (customer != null) {
			form.setCustomer(customer.id());
		}
		else {
			errors.rejectValue("customer", form.getCustomerName() == null ? "NotNull" : "history.customer.unknown");
		}
		return customer;
	}

	private String form(@Nullable CustomerHead customer, Capture capture, Model model) {
		model.addAttribute("customer", customer);
		model.addAttribute("capture",
				customer == null ? capture : capture.withPersons(interactions.personsOf(customer.id())));
		return "history/new";
	}

}
