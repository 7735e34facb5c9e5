package kontor.tasks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.tasks.TaskFilter.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which list of tasks somebody looks at, and what of it.
 *
 * @param view key of a {@link TaskView}; unknown ones mean the user's own
 */
record TaskListForm(@Nullable String view, @Nullable TaskKind kind, @Nullable Priority priority, @Nullable Due due) {

	TaskView chosen() {
		return TaskView.named(view == null ? "" : view);
	}

	TaskFilter toFilter(long user) {
		TaskFilter all = chosen().of(user);
		return new TaskFilter(all.scope(), all.id(), kind, priority, all.done() ? null : due, all.done());
	}

	/** Whether less is shown than the list holds. */
	public boolean isNarrowed() {
		return kind != null || priority != null || due != null;
	}

	public List<TaskView> views() {
		return List.of(TaskView.values());
	}

	public List<TaskKind> kinds() {
		return List.of(TaskKind.values());
	}

	public List<Priority> priorities() {
		return List.of(Priority.values());
	}

	public List<Due> dues() {
		return Arrays.stream(Due.values()).filter((due) -> due != Due.UNTIL_TODAY).toList();
	}

	public boolean isDone() {
		return chosen() == TaskView.DONE;
	}

	public String key() {
		return chosen().key();
	}

	/** The address of this list. */
	public String path() {
		return link(null);
	}

	/** The address behind the question mark; empty where there is nothing. */
	public String query() {
		String path = path();
		return path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
	}

	/** The address of the page that follows. */
	public String next(String after) {
		return link(after);
	}

	private String link(@Nullable String after) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "view", chosen() == TaskView.MINE ? null : key());
		put(fields, "kind", kind);
		put(fields, "priority", priority);
		put(fields, "due", due);
		put(fields, "after", after);
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/tasks");
		fields.keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(fields).toUriString();
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

}
