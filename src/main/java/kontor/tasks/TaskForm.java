package kontor.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.web.Formats;
import kontor.web.Originals;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A task as somebody types it. */
class TaskForm {

	private static final List<String> FIELDS = List.of("kind", "title", "note", "dueOn", "dueAt", "priority",
			"assignee", "customer", "customerName", "personId", "interactionId", "repeat");

	private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{36}");

	@NotNull
	private @Nullable TaskKind kind = TaskKind.TASK;

	@NotBlank
	@Size(max = TaskDraft.LONGEST_TITLE)
	private @Nullable String title;

	@Size(max = TaskDraft.LONGEST_NOTE)
	private @Nullable String note;

	@NotNull
	private @Nullable LocalDate dueOn = LocalDate.now(Formats.ZONE);

	@DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
	private @Nullable LocalTime dueAt;

	@NotNull
	private @Nullable Priority priority = Priority.NORMAL;

	@NotBlank
	private @Nullable String assignee;

	private @Nullable Long customer;

	private @Nullable String customerName;

	private @Nullable Long personId;

	private @Nullable Long interactionId;

	private RepeatForm repeat = new RepeatForm();

	private @Nullable String entryKey = UUID.randomUUID().toString();

	private @Nullable Long version;

	private @Nullable String original;

	private @Nullable String back;

	static TaskForm of(Task task, @Nullable String customerLabel) {
		TaskForm form = new TaskForm();
		form.kind = task.kind();
		form.title = task.title();
		form.note = task.note();
		form.dueOn = task.dueOn();
		form.dueAt = task.dueAt();
		form.priority = task.priority();
		form.assignee = Assignee.text(task.assigneeId(), task.teamId());
		form.customer = task.customerId();
		form.customerName = customerLabel;
		form.personId = task.personId();
		form.interactionId = task.interactionId();
		form.repeat = RepeatForm.of(task.rule());
		form.version = task.version();
		form.original = Originals.of(form, FIELDS);
		return form;
	}

	/**
	 * Puts this form on top of what others have saved meanwhile: what only they changed
	 * is as they want it.
	 */
	void adopt(TaskForm theirs) {
		TaskForm opened = Originals.read(original, TaskForm.class);
		if (opened != null) {
			Originals.adopt(opened, this, theirs, FIELDS);
		}
		version = theirs.version;
		original = theirs.original;
	}

	/**
	 * @param known the task as it is; null for a new one
	 * @throws TaskRefusedException where it makes no sense
	 */
	TaskDraft toDraft(@Nullable Task known) {
		Assignee to = Objects.requireNonNullElse(Assignee.parse(assignee), new Assignee(null, null));
		boolean taken = known != null && to.user() != null && to.user().equals(known.assigneeId());
		return new TaskDraft(kind, title, note, dueOn, dueAt, priority, to.user(), taken ? known.teamId() : to.team(),
				customer, personId, interactionId, repeat(), known == null ? externalId() : null);
	}

	private @Nullable Recurrence repeat() {
		try {
			return repeat.toRecurrence();
		}
		catch (TaskRefusedException ex) {
			throw new TaskRefusedException("repeat." + ex.field(), ex.code(), ex.arguments());
		}
	}

	private String externalId() {
		boolean usable = entryKey != null && KEY.matcher(entryKey).matches();
		return "form:" + (usable ? entryKey : UUID.randomUUID());
	}

	public List<TaskKind> kinds() {
		return List.of(TaskKind.values());
	}

	public List<Priority> priorities() {
		return List.of(Priority.values());
	}

	public @Nullable TaskKind getKind() {
		return kind;
	}

	public void setKind(@Nullable TaskKind kind) {
		this.kind = kind;
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
	}

	public @Nullable String getNote() {
		return note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable LocalDate getDueOn() {
		return dueOn;
	}

	public void setDueOn(@Nullable LocalDate dueOn) {
		this.dueOn = dueOn;
	}

	public @Nullable LocalTime getDueAt() {
		return dueAt;
	}

	public void setDueAt(@Nullable LocalTime dueAt) {
		this.dueAt = dueAt;
	}

	public @Nullable Priority getPriority() {
		return priority;
	}

	public void setPriority(@Nullable Priority priority) {
		this.priority = priority;
	}

	public @Nullable String getAssignee() {
		return assignee;
	}

	public void setAssignee(@Nullable String assignee) {
		this.assignee = assignee;
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable String getCustomerName() {
		return customerName;
	}

	public void setCustomerName(@Nullable String customerName) {
		this.customerName = customerName;
	}

	public @Nullable Long getPersonId() {
		return personId;
	}

	public void setPersonId(@Nullable Long personId) {
		this.personId = personId;
	}

	public @Nullable Long getInteractionId() {
		return interactionId;
	}

	public void setInteractionId(@Nullable Long interactionId) {
		this.interactionId = interactionId;
	}

	public RepeatForm getRepeat() {
		return repeat;
	}

	public void setRepeat(RepeatForm repeat) {
		this.repeat = repeat;
	}

	public @Nullable String getEntryKey() {
		return entryKey;
	}

	public void setEntryKey(@Nullable String entryKey) {
		this.entryKey = entryKey;
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable String getOriginal() {
		return original;
	}

	public void setOriginal(@Nullable String original) {
		this.original = original;
	}

	public @Nullable String getBack() {
		return back;
	}

	public void setBack(@Nullable String back) {
		this.back = back;
	}

}
