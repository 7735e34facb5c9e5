package kontor.quotes.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kontor.history.RestrictedException;
import kontor.products.Products;
import kontor.quotes.Issue;
import kontor.quotes.Quote;
import kontor.quotes.QuoteFilter;
import kontor.quotes.QuoteMoves;
import kontor.quotes.QuoteRefusedException;
import kontor.quotes.QuoteSettings;
import kontor.quotes.Quotes;
import kontor.quotes.Quoting;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.InvalidFieldsException;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
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

/** Quotes for programs. */
@RestController
@RequestMapping("/api/v1")
class QuotesApiController {

	private static final int MOST = 200;

	private static final String ONE = "/quotes/{id:\\d{1,18}}";

	private final Quoting quoting;

	private final QuoteMoves moves;

	private final Quotes quotes;

	private final Products products;

	private final QuoteSettings settings;

	private final QuoteReader reader;

	QuotesApiController(Quoting quoting, QuoteMoves moves, Quotes quotes, Products products, QuoteSettings settings,
			QuoteReader reader) {
		this.quoting = quoting;
		this.moves = moves;
		this.quotes = quotes;
		this.products = products;
		this.settings = settings;
		this.reader = reader;
	}

	/** Newest first, without lines. */
	@GetMapping("/quotes")
	Slice<QuoteResource> index(QuoteFilter filter, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		return quotes.page(filter, after, Math.max(1, Math.min(limit, MOST)), viewer).map(QuoteResource::of);
	}

	/**
	 * Makes a draft; the same externalId again gives the one that is there.
	 */
	@PostMapping("/quotes")
	ResponseEntity<QuoteResource> create(@RequestBody Map<String, Object> sent, Viewer viewer) {
		viewer.require(Figures.PRICES);
		QuoteBody body = reader.read(new QuoteBody(), sent);
		Quoting.Made made = refusing(() -> quoting.create(body.toDraft(viewer, usual(), products), viewer));
		QuoteResource one = show(made.id(), viewer);
		return made.created() ? ResponseEntity.created(URI.create("/api/v1/quotes/" + made.id())).body(one)
				: ResponseEntity.ok(one);
	}

	private LocalDate usual() {
		return LocalDate.now(Formats.ZONE).plusDays(settings.validDays());
	}

	@GetMapping(ONE)
	QuoteResource show(@PathVariable long id, Viewer viewer) {
		Quote one = visible(id, viewer);
		return QuoteResource.of(one, quotes.view(one, viewer));
	}

	/**
	 * Changes the sent fields of a draft; lines are sent all or not at all. The version
	 * is the one that was read: a change by somebody else since then is a conflict.
	 */
	@PatchMapping(ONE)
	QuoteResource update(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		viewer.require(Figures.PRICES);
		Quote known = visible(id, viewer);
		QuoteBody body = reader.read(QuoteBody.of(known, quotes.lines(id)), sent);
		body.customerId = known.customerId();
		refusing(() -> {
			quoting.change(id, body.version, body.toDraft(viewer, known.validUntil(), products), viewer);
			return id;
		});
		return show(id, viewer);
	}

	/** Throws a draft away. */
	@DeleteMapping(ONE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable long id, Viewer viewer) {
		refusing(() -> quoting.delete(id, viewer));
	}

	/** Sends a draft out: it gets its number and its paper. */
	@PostMapping(ONE + "/issue")
	QuoteResource issue(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		QuoteMoveBody.Sending body = reader.read(new QuoteMoveBody.Sending(), sent);
		LocalDate usual = LocalDate.now(Formats.ZONE).plusDays(settings.followUpDays());
		LocalDate day = body.followUpOn == null ? usual : body.followUpOn;
		refusing(() -> moves.issue(id, new Issue(body.channel, body.followUp ? day : null), viewer));
		return show(id, viewer);
	}

	/** The customer wants it: it becomes an order, once. */
	@PostMapping(ONE + "/acceptance")
	QuoteResource accept(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		QuoteMoveBody.Acceptance body = reader.read(new QuoteMoveBody.Acceptance(), sent);
		refusing(() -> moves.accept(id, body.winReasonId, viewer));
		return show(id, viewer);
	}

	/** The customer does not want it. */
	@PostMapping(ONE + "/refusal")
	QuoteResource decline(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		QuoteMoveBody.Refusal body = reader.read(new QuoteMoveBody.Refusal(), sent);
		refusing(() -> moves.decline(id, body.reason, viewer));
		return show(id, viewer);
	}

	/** Begins the next version, or gives the one that is begun. */
	@PostMapping(ONE + "/version")
	QuoteResource revise(@PathVariable long id, Viewer viewer) {
		return show(refusing(() -> quoting.revise(id, viewer)), viewer);
	}

	private <T> T refusing(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (QuoteRefusedException ex) {
			throw reader.wrong(ex);
		}
		catch (RestrictedException ex) {
			throw new InvalidFieldsException(List.of(reader.field("customerId", "quotes.restricted")));
		}
	}

	private Quote visible(long id, Viewer viewer) {
		return quotes.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
