package kontor.views;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.users.Viewer;
import kontor.web.BoundedCount;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Saved views for programs: the user's own and those that colleagues share. */
@RestController
@RequestMapping("/api/v1/views")
class ViewsApiController {

	private static final int MOST = 200;

	private final SavedViews views;

	private final ViewCatalog catalog;

	private final ViewReader reader;

	ViewsApiController(SavedViews views, ViewCatalog catalog, ViewReader reader) {
		this.views = views;
		this.catalog = catalog;
		this.reader = reader;
	}

	/** The oldest first; of one list where it is named. */
	@GetMapping
	Slice<ViewResource> index(@RequestParam(required = false) @Nullable String list,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit,
			Viewer viewer) {
		Slice<SavedView> page = views.page(list, after, Math.max(1, Math.min(limit, MOST)), viewer);
		return new Slice<>(catalog.described(page.items()).stream().map(ViewResource::of).toList(), page.next());
	}

	@GetMapping("/{id:\\d{1,18}}")
	ViewResource show(@PathVariable long id, Viewer viewer) {
		return ViewResource.of(catalog.described(List.of(views.find(id, viewer))).get(0));
	}

	/** How many rows it has for the user, counted up to a thousand. */
	@GetMapping("/{id:\\d{1,18}}/count")
	BoundedCount count(@PathVariable long id, Viewer viewer) {
		try {
			return catalog.count(views.find(id, viewer), viewer);
		}
		catch (UnfitViewException ex) {
			throw reader.unfit(ex);
		}
	}

	@PostMapping
	ResponseEntity<ViewResource> create(@RequestBody Map<String, Object> sent, Viewer viewer) {
		ViewBody body = reader.read(new ViewBody(), sent);
		try {
			long id = views.create(body, viewer);
			return ResponseEntity.created(URI.create("/api/v1/views/" + id)).body(show(id, viewer));
		}
		catch (DuplicateKeyException ex) {
			throw reader.wrong("name", "views.name.taken", String.valueOf(body.name));
		}
		catch (TooManyViewsException ex) {
			throw reader.wrong("", "views.too-many");
		}
	}

	/**
	 * Changes the sent fields; the list stays. With a version, a change by somebody else
	 * since then is a conflict. What a colleague shares can be pinned and nothing else.
	 */
	@PatchMapping("/{id:\\d{1,18}}")
	ViewResource update(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		SavedView view = views.find(id, viewer);
		ViewBody body = reader.read(ViewBody.of(view), sent);
		if (!view.list().equals(body.list)) {
			throw reader.wrong("list", "views.list.stays");
		}
		try {
			if (!sent.keySet().equals(Set.of("pinned"))) {
				views.change(view, body, viewer);
			}
			views.pin(id, body.pinned, viewer);
			return show(id, viewer);
		}
		catch (DuplicateKeyException ex) {
			throw reader.wrong("name", "views.name.taken", String.valueOf(body.name));
		}
	}

	@DeleteMapping("/{id:\\d{1,18}}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Viewer viewer) {
		views.delete(id, viewer);
	}

}
