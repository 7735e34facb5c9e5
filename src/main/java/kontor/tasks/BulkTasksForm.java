package kontor.tasks;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kontor.web.BackLink;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is to be done with the ticked tasks. */
class BulkTasksForm {

	/** What can be done. */
	enum Action {

		TOMORROW, NEXT_WEEK, DATE, ASSIGN, DELETE

	}

	@NotEmpty
	@Size(max = 500)
	private List<Long> id = new ArrayList<>();

	@NotNull
	private @Nullable Action action;

	private @Nullable LocalDate day;

	private @Nullable String to;

	private @Nullable String back;

	void check(Errors errors) {
		if (action == Action.DATE && !errors.hasFieldErrors("day")) {
			if (day == null) {
				errors.rejectValue("day", "NotNull");
			}
			else if (day.isBefore(LocalDate.now(Formats.ZONE)) || day.isAfter(TaskDraft.LAST_DAY)) {
				errors.rejectValue("day", "tasks.snooze.past");
			}
		}
		if (action == Action.ASSIGN && assignee() == null) {
			errors.rejectValue("to", "NotNull");
		}
	}

	/** Next week begins on Monday. */
	@Nullable LocalDate postponedTo() {
		LocalDate today = LocalDate.now(Formats.ZONE);
		return switch (action) {
			case TOMORROW -> today.plusDays(1);
			case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
			case DATE -> day;
			default -> null;
		};
	}

	@Nullable Assignee assignee() {
		return Assignee.parse(to);
	}

	/** Where the user came from. */
	String target() {
		return BackLink.of(back, "/tasks");
	}

	public List<Long> getId() {
		return id;
	}

	public void setId(@Nullable List<Long> id) {
		this.id = id == null ? new ArrayList<>() : id;
	}

	public @Nullable Action getAction() {
		return action;
	}

	public void setAction(@Nullable Action action) {
		this.action = action;
	}

	public @Nullable LocalDate getDay() {
		return day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public @Nullable String getTo() {
		return to;
	}

	public void setTo(@Nullable String to) {
		this.to = to;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
