package kontor.calendar.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kontor.calendar.Appointment;
import kontor.calendar.AppointmentDetails;
import kontor.calendar.AppointmentReader;
import kontor.calendar.AppointmentRefusedException;
import kontor.calendar.Appointments;
import kontor.calendar.ImportedAppointments;
import kontor.calendar.Scope;
import kontor.users.Viewer;
import kontor.web.InvalidFieldsException;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Appointments for programs. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentsApiController {

	private static final int MOST = 200;

	private final Appointments appointments;

	private final AppointmentReader reader;

	private final ImportedAppointments known;

	private final JsonMapper json;

	private final MessageSource messages;

	AppointmentsApiController(Appointments appointments, AppointmentReader reader, ImportedAppointments known,
			JsonMapper json, MessageSource messages) {
		this.appointments = appointments;
		this.reader = reader;
		this.known = known;
		this.json = json;
		this.messages = messages;
	}

	/** Newest first; a series once, with its rule. */
	@GetMapping
	Slice<AppointmentResource> index(@RequestParam(required = false) @Nullable Long owner,
			@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit,
			Viewer viewer) {
		int most = Math.max(1, Math.min(limit, MOST));
		return reader.list(owner, customer, after, most, viewer).map(AppointmentResource::of);
	}

	@GetMapping("/{id}")
	AppointmentResource show(@PathVariable long id, Viewer viewer) {
		return AppointmentResource.of(find(id, null, viewer));
	}

	/** Plans one; the same externalId again gives the one that is there. */
	@PostMapping
	ResponseEntity<AppointmentResource> create(@RequestBody Map<String, Object> sent, Viewer viewer) {
		AppointmentBody body = read(new AppointmentBody(), sent);
		String uid = body.externalId == null || body.externalId.isBlank() ? null : body.externalId.strip();
		if (uid != null && uid.length() > 300) {
			throw wrong("externalId", "calendar.refused.length", 300);
		}
		long owner = body.ownerId == null ? viewer.id() : body.ownerId;
		Optional<Long> there = uid == null ? Optional.empty()
				: known.find(owner, List.of(uid)).stream().map(ImportedAppointments.Known::id).findFirst();
		if (there.isPresent()) {
			return ResponseEntity.ok(show(there.get(), viewer));
		}
		long id = refusing(() -> appointments.create(body.toDraft(viewer.id()), uid, viewer));
		return ResponseEntity.created(URI.create("/api/v1/appointments/" + id)).body(show(id, viewer));
	}

	/**
	 * Changes the sent fields: of a series those of all, or from one time on, or of that
	 * one alone. With a version, a change by somebody else since then is a conflict.
	 * @param at which one of a series, by the time on its clock
	 */
	@PatchMapping("/{id}")
	AppointmentResource update(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(defaultValue = "ALL") Scope scope, @RequestBody Map<String, Object> sent, Viewer viewer) {
		AppointmentDetails details = find(id, at, viewer);
		AppointmentBody body = AppointmentBody.of(details);
		body.version = null;
		AppointmentBody merged = read(body, sent);
		return show(refusing(() -> appointments.change(id, details.occurrence().key(), scope, merged.version,
				merged.toDraft(viewer.id()), viewer)), viewer);
	}

	/** Takes it out of the calendar; of a series all, or what the scope says. */
	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable long id,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime at,
			@RequestParam(defaultValue = "ALL") Scope scope, Viewer viewer) {
		appointments.delete(id, at == null ? Appointment.ONLY : at, scope, viewer);
		return ResponseEntity.noContent().build();
	}

	private AppointmentDetails find(long id, @Nullable LocalDateTime at, Viewer viewer) {
		return reader.find(id, at, viewer).orElseThrow(NotFoundException::new);
	}

	private AppointmentBody read(AppointmentBody into, Map<String, Object> sent) {
		try {
			return json.updateValue(into, sent);
		}
		catch (DatabindException ex) {
			throw wrong(ex.getPath().isEmpty() ? "" : String.valueOf(ex.getPath().get(0).getPropertyName()),
					"typeMismatch");
		}
	}

	private <T> T refusing(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (AppointmentRefusedException ex) {
			throw wrong(ex.field(), ex.code(), ex.arguments());
		}
	}

	private InvalidFieldsException wrong(String field, String key, Object... arguments) {
		String name = switch (field) {
			case "date" -> "startsAt";
			case "until" -> "endsAt";
			case "repeat" -> "rule";
			case "users" -> "userIds";
			case "reminder" -> "reminderMinutes";
			default -> field;
		};
		return new InvalidFieldsException(List.of(new InvalidFieldsException.Field(name,
				messages.getMessage(key, arguments, LocaleContextHolder.getLocale()))));
	}

}
