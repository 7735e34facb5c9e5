package kontor.history;

import java.net.URI;
import java.util.Map;
import kontor.customers.CustomerDirectory;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history for programs. */
@RestController
@RequestMapping("/api/v1")
class HistoryApiController {

	private static final int MOST = 200;

	private final History history;

	private final Timeline timeline;

	private final CustomerDirectory customers;

	private final InteractionReader reader;

	HistoryApiController(History history, Timeline timeline, CustomerDirectory customers, InteractionReader reader) {
		this.history = history;
		this.timeline = timeline;
		this.customers = customers;
		this.reader = reader;
	}

	@GetMapping("/history")
	Slice<InteractionResource> index(HistoryFilter filter, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		int most = Math.max(1, Math.min(limit, MOST));
		return timeline.whole(filter, viewer, after, most).map(InteractionResource::of);
	}

	@GetMapping("/customers/{id}/history")
	Slice<InteractionResource> ofCustomer(@PathVariable long id, HistoryFilter filter,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit,
			Viewer viewer) {
		customers.find(id, viewer).orElseThrow(NotFoundException::new);
		return index(filter.withCustomer(id), after, limit, viewer);
	}

	/** Writes an entry; the same externalId again gives the one that is there. */
	@PostMapping("/customers/{id}/history")
	ResponseEntity<InteractionResource> create(@PathVariable long id, @RequestBody Map<String, Object> sent,
			Viewer viewer) {
		customers.find(id, viewer).orElseThrow(NotFoundException::new);
		InteractionBody body = reader.read(new InteractionBody(), sent);
		try {
			History.Recorded recorded = history.record(body.toInteraction(id), viewer);
			InteractionResource entry = show(recorded.id(), viewer);
			return recorded.created()
					? ResponseEntity.created(URI.create("/api/v1/history/" + recorded.id())).body(entry)
					: ResponseEntity.ok(entry);
		}
		catch (EntryRefusedException ex) {
			throw reader.wrong(ex.field(), ex.code());
		}
	}

	@GetMapping("/history/{id}")
	InteractionResource show(@PathVariable long id, Viewer viewer) {
		return InteractionResource.of(timeline.find(id, viewer).orElseThrow(NotFoundException::new));
	}

	/**
	 * Changes the sent fields. With a version, a change by somebody else since then is a
	 * conflict.
	 */
	@PatchMapping("/history/{id}")
	InteractionResource update(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		Entry entry = timeline.find(id, viewer).orElseThrow(NotFoundException::new);
		InteractionBody body = reader.read(InteractionBody.of(entry), sent);
		try {
			return InteractionResource.of(history.revise(id, body.version, body.toContent(), viewer));
		}
		catch (EntryRefusedException ex) {
			throw reader.wrong(ex.field(), ex.code());
		}
	}

}
