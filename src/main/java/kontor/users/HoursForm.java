package kontor.users;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** When the firm is open on one weekday: not at all, in one span or in two. */
class HoursForm {

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime from;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime until;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime againFrom;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime againUntil;

	static HoursForm of(List<OpeningHours.Hours> hours) {
		HoursForm form = new HoursForm();
		if (!hours.isEmpty()) {
			form.from = hours.get(0).from();
			form.until = hours.get(0).until();
		}
		if (hours.size() > 1) {
			form.againFrom = hours.get(1).from();
			form.againUntil = hours.get(1).until();
		}
		return form;
	}

	/**
	 * @param path of this day, for its errors
	 */
	void check(String path, Errors errors) {
		if (errors.hasFieldErrors(path + "*")) {
			return;
		}
		check(path, "from", from, "until", until, errors);
		check(path, "againFrom", againFrom, "againUntil", againUntil, errors);
		if (againFrom != null && (until == null || againFrom.isBefore(until))) {
			errors.rejectValue(path + "againFrom", "users.settings.hours.again");
		}
	}

	private static void check(String path, String start, @Nullable LocalTime from, String end,
			@Nullable LocalTime until, Errors errors) {
		if (from == null ^ until == null) {
			errors.rejectValue(path + (from == null ? start : end), "NotNull");
		}
		else if (from != null && until != null && !until.isAfter(from)) {
			errors.rejectValue(path + end, "users.settings.hours.order");
		}
	}

	List<OpeningHours.Hours> hours() {
		List<OpeningHours.Hours> hours = new ArrayList<>();
		if (from != null && until != null) {
			hours.add(new OpeningHours.Hours(from, until));
		}
		if (againFrom != null && againUntil != null) {
			hours.add(new OpeningHours.Hours(againFrom, againUntil));
		}
		return hours;
	}

	public @Nullable LocalTime getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalTime from) {
		this.from = from;
	}

	public @Nullable LocalTime getUntil() {
		return until;
	}

	public void setUntil(@Nullable LocalTime until) {
		this.until = until;
	}

	public @Nullable LocalTime getAgainFrom() {
		return againFrom;
	}

	public void setAgainFrom(@Nullable LocalTime againFrom) {
		this.againFrom = againFrom;
	}

	public @Nullable LocalTime getAgainUntil() {
		return againUntil;
	}

	public void setAgainUntil(@Nullable LocalTime againUntil) {
		this.againUntil = againUntil;
	}

}
