package kontor.calendar.web;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentReader;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Appointments;
import kontor.calendar.Scope;
import kontor.users.Viewer;
import kontor.web.BackLink;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans, shows and changes appointments. */
@Controller
class AppointmentsController {

	private static final String ONE = "/calendar/{id:\\d{1,18}}";

	private final Appointments appointments;

	private final AppointmentReader reader;

	private final Planning planning;

	AppointmentsController(Appointments appointments, AppointmentReader reader, Planning planning) {
		this.appointments = appointments;
		this.reader = reader;
		this.planning = planning;
	}

	@GetMapping("/calendar/new")
	String newAppointment(@ModelAttribute("form") AppointmentForm form, BindingResult errors, Viewer viewer,
			Model model) {
		form.propose();
		form.setOwner(form.getOwner() == null ? viewer.id() : form.getOwner());
		planning.customer(form, viewer).ifPresent((customer) -> form.setCustomerName(customer.label()));
		planning.fill(model, form, null, viewer);
		return "calendar/new";
	}

	@PostMapping("/calendar")
	String create(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		planning.findCustomer(form, errors, viewer);
		Long id = errors.hasErrors() ? null : save(form, null, errors, viewer);
		if (id == null) {
			planning.fill(model, form, null, viewer);
			return "calendar/new";
		}
		return saved(form, flash);
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, @RequestParam(required = false) @DateTimeFormat(
			iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at, Viewer viewer, Model model) {
		AppointmentDetails details = find(id, at, viewer);
		model.addAttribute("details", details);
		model.addAttribute("absences", planning.absences(details));
		return "calendar/show";
	}

	@GetMapping(ONE + "/edit")
	String edit(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(defaultValue = "ONE") Scope scope, @RequestParam(required = false) @Nullable String back,
			Viewer viewer, Model model) {
		AppointmentDetails details = find(id, at, viewer);
		if (!details.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		AppointmentForm form = AppointmentForm.of(details, scope);
		form.setBack(back);
		planning.customer(form, viewer).ifPresent((customer) -> form.setCustomerName(customer.label()));
		planning.fill(model, form, id, viewer);
		model.addAttribute("form", form);
		return "calendar/edit";
	}

	@PostMapping(ONE)
	String update(@PathVariable long id, @Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		planning.findCustomer(form, errors, viewer);
		Long saved = errors.hasErrors() ? null : save(form, id, errors, viewer);
		if (saved == null) {
			find(id, form.getAt(), viewer);
			planning.fill(model, form, id, viewer);
			return "calendar/edit";
		}
		return saved(form, flash);
	}

	private AppointmentDetails find(long id, @Nullable LocalDateTime at, Viewer viewer) {
		return reader.find(id, at, viewer).orElseThrow(NotFoundException::new);
	}

	/** Null where it is refused. */
	private @Nullable Long save(AppointmentForm form, @Nullable Long id, BindingResult errors, Viewer viewer) {
		try {
			return id == null ? appointments.create(form.toDraft(viewer.id()), viewer) : (Long) appointments.change(id,
					form.getAt(), form.getScope(), form.getVersion(), form.toDraft(viewer.id()), viewer);
		}
		catch (AppointmentRefusedException ex) {
			errors.rejectValue(ex.field(), ex.code(), ex.arguments(), null);
			return null;
		}
	}

	private static String saved(AppointmentForm form, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "calendar.saved");
		flash.addFlashAttribute("noticeArgument", form.getTitle());
		boolean fromForm = form.getBack() != null && form.getBack().startsWith("/calendar/new");
		return "redirect:" + BackLink.of(fromForm ? null : form.getBack(), "/calendar?date=" + form.getDate());
	}

}
