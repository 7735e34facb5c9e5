package kontor.tasks;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kontor.history.Channel;
import kontor.history.EntryRefusedException;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for programs. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApiController {

	private static final int MOST = 200;

	private final TaskList list;

	private final Tasks tasks;

	private final TaskReader reader;

	private final BulkTasks bulk;

	private final TaskWords words;

	TasksApiController(TaskList list, Tasks tasks, TaskReader reader, BulkTasks bulk, TaskWords words) {
		this.list = list;
		this.tasks = tasks;
		this.reader = reader;
		this.bulk = bulk;
		this.words = words;
	}

	/** What a program tells of a task that is done. */
	record Completion(@Nullable String result, @Nullable Channel channel) {

		Outcome toOutcome() {
			return new Outcome(result, channel == null ? Channel.NOTE : channel);
		}

	}

	/** Open ones by when they are due, done ones with the latest first. */
	@GetMapping
	Slice<TaskResource> index(TaskQuery query, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		int most = Math.max(1, Math.min(limit, MOST));
		return tasks.page(query.toFilter(viewer.id()), after, most, viewer).map(TaskResource::of);
	}

	/** Makes a task; the same externalId again gives the one that is there. */
	@PostMapping
	ResponseEntity<TaskResource> create(@RequestBody Map<String, Object> sent, Viewer viewer) {
		TaskBody body = reader.read(new TaskBody(), sent);
		try {
			TaskList.Made made = list.create(body.toDraft(viewer.id()), viewer);
			TaskResource task = show(made.id(), viewer);
			return made.created() ? ResponseEntity.created(URI.create("/api/v1/tasks/" + made.id())).body(task)
					: ResponseEntity.ok(task);
		}
		catch (TaskRefusedException ex) {
			throw reader.wrong(ex);
		}
	}

	@GetMapping("/{id:\\d{1,18}}")
	TaskResource show(@PathVariable long id, Viewer viewer) {
		return TaskResource.of(visible(id, viewer));
	}

	/**
	 * Changes the sent fields. With a version, a change by somebody else since then is a
	 * conflict.
	 */
	@PatchMapping("/{id:\\d{1,18}}")
	TaskResource update(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		TaskBody body = reader.read(TaskBody.of(visible(id, viewer)), sent);
		try {
			list.change(id, body.version, body.toDraft(viewer.id()), viewer);
			return show(id, viewer);
		}
		catch (TaskRefusedException ex) {
			throw reader.wrong(ex);
		}
	}

	/**
	 * Ticks a task off; what came of it goes into the customer's history. Once more
	 * changes nothing.
	 */
	@PostMapping("/{id:\\d{1,18}}/completion")
	TaskResource complete(@PathVariable long id, @RequestBody(required = false) @Nullable Completion completion,
			Viewer viewer) {
		visible(id, viewer);
		try {
			list.complete(id, completion == null ? Outcome.NONE : completion.toOutcome(), viewer);
			return show(id, viewer);
		}
		catch (TaskRefusedException ex) {
			throw reader.wrong(ex);
		}
		catch (EntryRefusedException ex) {
			throw reader.wrong("channel", ex.getMessage());
		}
	}

	/** Takes the tick back. */
	@DeleteMapping("/{id:\\d{1,18}}/completion")
	TaskResource reopen(@PathVariable long id, Viewer viewer) {
		list.reopen(id, viewer);
		return show(id, viewer);
	}

	/** The user can take it back for thirty days. */
	@DeleteMapping("/{id:\\d{1,18}}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Viewer viewer) {
		visible(id, viewer);
		if (bulk.delete(List.of(id), words.message("tasks.bulk.DELETE"), viewer).changed() == 0) {
			throw new AccessDeniedException("may see but not change");
		}
	}

	private Task visible(long id, Viewer viewer) {
		return tasks.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
