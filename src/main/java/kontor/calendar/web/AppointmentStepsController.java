package kontor.calendar.web;

import java.time.LocalDateTime;
import kontor.calendar.Appointment;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Appointments;
import kontor.calendar.HeldAppointments;
import kontor.calendar.Scope;
import kontor.history.RestrictedException;
import kontor.users.Viewer;
import kontor.web.BackLink;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What is done with an appointment in one click. */
@Controller
class AppointmentStepsController {

	private static final String ONE = "/calendar/{id:\\d{1,18}}";

	private static final int FARTHEST_DAYS = 366;

	private static final int FARTHEST_MINUTES = 1440;

	private final Appointments appointments;

	private final HeldAppointments held;

	AppointmentStepsController(Appointments appointments, HeldAppointments held) {
		this.appointments = appointments;
		this.held = held;
	}

	/** Earlier or later, by dragging or with a key. */
	@PostMapping(ONE + "/move")
	String move(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(defaultValue = "0") int days, @RequestParam(defaultValue = "0") int minutes,
			@RequestParam(required = false) @Nullable String back, Viewer viewer, RedirectAttributes flash) {
		String target = BackLink.of(back, "/calendar");
		if (Math.abs(days) > FARTHEST_DAYS || Math.abs(minutes) > FARTHEST_MINUTES) {
			flash.addFlashAttribute("warning", "calendar.move.far");
			return "redirect:" + target;
		}
		try {
			long moved = appointments.move(id, key(at), days, minutes, viewer);
			flash.addFlashAttribute("notice", "calendar.moved");
			flash.addFlashAttribute("undo",
					path(moved, "move", moved == id ? at : null).queryParam("days", -days)
						.queryParam("minutes", -minutes)
						.queryParam("back", "{back}")
						.encode()
						.buildAndExpand(target)
						.toUriString());
		}
		catch (AppointmentRefusedException ex) {
			flash.addFlashAttribute("warning", ex.code());
		}
		return "redirect:" + target;
	}

	@PostMapping(ONE + "/deletion")
	String delete(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(defaultValue = "ONE") Scope scope, @RequestParam(required = false) @Nullable String back,
			Viewer viewer, RedirectAttributes flash) {
		String title = appointments.delete(id, key(at), scope, viewer);
		flash.addFlashAttribute("notice", "calendar.deleted");
		flash.addFlashAttribute("noticeArgument", title);
		if (scope == Scope.ALL || at == null) {
			flash.addFlashAttribute("undo", path(id, "restoration", null).toUriString());
		}
		else if (scope == Scope.ONE) {
			flash.addFlashAttribute("undo", path(id, "restoration", at).toUriString());
		}
		return "redirect:" + BackLink.of(back, "/calendar");
	}

	@PostMapping(ONE + "/restoration")
	String restore(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			Viewer viewer, RedirectAttributes flash) {
		String title = appointments.restore(id, at, viewer);
		flash.addFlashAttribute("notice", "calendar.restored");
		flash.addFlashAttribute("noticeArgument", title);
		return "redirect:/calendar/" + id + (at == null ? "" : "?at=" + at);
	}

	/** It took place: the history gets its entry. */
	@PostMapping(ONE + "/held")
	String hold(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(required = false) @Nullable String back, Viewer viewer, RedirectAttributes flash) {
		try {
			long entry = held.hold(id, key(at), viewer);
			flash.addFlashAttribute("notice", "calendar.held.saved");
			return "redirect:" + BackLink.of(back, "/history/" + entry);
		}
		catch (AppointmentRefusedException ex) {
			flash.addFlashAttribute("warning", ex.code());
		}
		catch (RestrictedException ex) {
			flash.addFlashAttribute("warning", "calendar.held.restricted");
		}
		return "redirect:" + BackLink.of(back, "/calendar/" + id + (at == null ? "" : "?at=" + at));
	}

	private static LocalDateTime key(@Nullable LocalDateTime at) {
		return at == null ? Appointment.ONLY : at;
	}

	private static UriComponentsBuilder path(long id, String step, @Nullable LocalDateTime at) {
		UriComponentsBuilder path = UriComponentsBuilder.fromPath("/calendar/" + id + "/" + step);
		return at == null ? path : path.queryParam("at", at);
	}

}
