package kontor.tasks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Fills the form of a task, reads it, and puts together what its page needs. */
@Component
class TaskForms {

	private final Tasks tasks;

	private final Assignees assignees;

	private final CustomerDirectory customers;

	private final TaskWords words;

	private final Formats formats;

	TaskForms(Tasks tasks, Assignees assignees, CustomerDirectory customers, TaskWords words, Formats formats) {
		this.tasks = tasks;
		this.assignees = assignees;
		this.customers = customers;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * A new task for the user himself, with what is known from where he comes.
	 * @throws NotFoundException where he may not see one of them
	 */
	TaskForm fresh(@Nullable Long customer, @Nullable Long person, @Nullable Long interaction, Viewer viewer) {
		TaskForm form = new TaskForm();
		form.setAssignee(Assignee.text(viewer.id(), null));
		form.setPersonId(person);
		Long known = customer;
		if (interaction != null) {
			Tasks.Origin origin = tasks.origin(interaction, viewer).orElseThrow(NotFoundException::new);
			known = origin.customerId();
			form.setInteractionId(interaction);
			form.setPersonId(origin.personId());
			form.setTitle(origin.subject());
			form.setKind(TaskKind.FOLLOW_UP);
		}
		else if (person != null && customer == null) {
			known = tasks.customerOf(person, viewer).orElseThrow(NotFoundException::new);
		}
		else if (person != null && !customers.isPersonVisible(person, viewer)) {
			throw new NotFoundException();
		}
		if (known != null) {
			CustomerHead head = customers.find(known, viewer).orElseThrow(NotFoundException::new);
			form.setCustomer(head.id());
			form.setCustomerName(head.label());
		}
		return form;
	}

	TaskForm of(Task task, Viewer viewer) {
		return TaskForm.of(task, label(task.customerId(), viewer));
	}

	private @Nullable String label(@Nullable Long customer, Viewer viewer) {
		return customer == null ? null : customers.find(customer, viewer).map(CustomerHead::label).orElse(null);
	}

	/**
	 * Finds the customer that was typed; what is typed counts more than what was chosen.
	 */
	void settleCustomer(TaskForm form, Errors errors, Viewer viewer) {
		String typed = form.getCustomerName();
		if (typed == null) {
			form.setCustomer(null);
		}
		else if (form.getCustomer() == null || !typed.equals(label(form.getCustomer(), viewer))) {
			form.setCustomer(customers.named(typed, viewer).orElse(null));
			if (form.getCustomer() == null) {
				errors.rejectValue("customerName", "tasks.customer.unknown");
			}
		}
		if (form.getCustomer() == null) {
			form.setPersonId(null);
			form.setInteractionId(null);
		}
	}

	/** Names the field that is wrong. */
	static void reject(Errors errors, TaskRefusedException refusal) {
		String field = refusal.field().equals("interactionId") ? "customerName" : refusal.field();
		String known = field.matches("until|every|count|day|weekdays") ? "repeat." + field : field;
		errors.rejectValue(known, refusal.code(), refusal.arguments(), null);
	}

	ModelAndView page(String view, TaskForm form) {
		return new ModelAndView(view, "form", form).addObject("people", assignees.options())
			.addObject("persons", form.getCustomer() == null ? List.of() : tasks.personsOf(form.getCustomer()));
	}

	/** Where two people want different things. */
	List<TaskDifference> differences(TaskForm theirs, TaskForm mine) {
		return Stream
			.of(difference("title", theirs.getTitle(), mine.getTitle()),
					difference("kind", words.message("tasks.kind." + theirs.getKind()),
							words.message("tasks.kind." + mine.getKind())),
					difference("dueOn", formats.date(theirs.getDueOn()), formats.date(mine.getDueOn())),
					difference("dueAt", words.of(theirs.getDueAt()), words.of(mine.getDueAt())),
					difference("priority", words.message("tasks.priority." + theirs.getPriority()),
							words.message("tasks.priority." + mine.getPriority())),
					difference("assignee", name(theirs), name(mine)),
					difference("customerName", theirs.getCustomerName(), mine.getCustomerName()),
					difference("personId", person(theirs), person(mine)),
					difference("note", theirs.getNote(), mine.getNote()),
					difference("repeat", words.recurrence(theirs.getRepeat().toRecurrence()),
							words.recurrence(mine.getRepeat().toRecurrence())))
			.filter((difference) -> !difference.theirs().equals(difference.mine()))
			.toList();
	}

	private static TaskDifference difference(String field, @Nullable String theirs, @Nullable String mine) {
		return new TaskDifference(field, plain(theirs), plain(mine));
	}

	private static String plain(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
	}

	private String name(TaskForm form) {
		return assignees.name(Assignee.parse(form.getAssignee()));
	}

	private String person(TaskForm form) {
		return form.getPersonId() == null || form.getCustomer() == null ? ""
				: tasks.personsOf(form.getCustomer())
					.stream()
					.filter((person) -> person.id() == form.getPersonId())
					.findFirst()
					.map(Tasks.Person::name)
					.orElse("");
	}

}
