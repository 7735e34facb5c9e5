package kontor.tasks;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.users.Viewer;
import kontor.views.QueryReader;
import kontor.views.UnfitViewException;
import kontor.views.ViewedList;
import kontor.web.BoundedCount;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What saved views of the lists of tasks mean; "my tasks" are those of whoever looks. */
@Component
@ConditionalOnWebApplication
class TaskViews implements ViewedList {

	private final Tasks tasks;

	private final TaskWords words;

	private final QueryReader reader;

	TaskViews(Tasks tasks, TaskWords words, QueryReader reader) {
		this.tasks = tasks;
		this.words = words;
		this.reader = reader;
	}

	@Override
	public String name() {
		return "tasks";
	}

	@Override
	public String path() {
		return "/tasks";
	}

	@Override
	public String label() {
		return "tasks.title";
	}

	@Override
	public Function<MultiValueMap<String, String>, String> sentences() {
		return (query) -> sentence(form(query));
	}

	/** Such as "Aufgaben im Team: Rückruf, dringend, überfällig". */
	private String sentence(TaskListForm form) {
		String list = words.message("tasks.view." + form.key());
		String parts = Stream
			.of(word("tasks.kind.", form.kind()), word("tasks.priority.", form.priority()),
					word("tasks.due.", form.isDone() ? null : form.due()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return parts.isEmpty() ? list : words.message("tasks.view.sentence", list, parts);
	}

	private @Nullable String word(String key, @Nullable Enum<?> value) {
		return value == null ? null : words.message(key + value);
	}

	@Override
	public BoundedCount count(MultiValueMap<String, String> query, Viewer viewer) {
		return tasks.count(form(query).toFilter(viewer.id()), viewer);
	}

	private TaskListForm form(MultiValueMap<String, String> query) {
		TaskListForm form = reader.make(TaskListForm.class, query);
		if (form.view() != null
				&& Arrays.stream(TaskView.values()).noneMatch((view) -> view.key().equals(form.view()))) {
			throw new UnfitViewException(words.message("tasks.view.unknown"));
		}
		return form;
	}

}
