package kontor.sales;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opportunities for programs. */
@RestController
@RequestMapping("/api/v1")
class OpportunitiesApiController {

	private static final int MOST = 200;

	private static final String ONE = "/opportunities/{id:\\d{1,18}}";

	private final Selling selling;

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	private final Assortment assortment;

	private final SalesReader reader;

	OpportunitiesApiController(Selling selling, Opportunities opportunities, Pipelines pipelines, Assortment assortment,
			SalesReader reader) {
		this.selling = selling;
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.assortment = assortment;
		this.reader = reader;
	}

	/** Which opportunities a program wants; open ones where no state is named. */
	record Query(@Nullable State state, @Nullable Long customer, @Nullable Long owner, @Nullable Long team,
			@Nullable Long pipeline, @Nullable Long stage) {

		OpportunityFilter toFilter() {
			return new OpportunityFilter(state == null ? State.OPEN : state, customer, owner, team, pipeline, stage,
					null, false, false);
		}

	}

	/** How the firm sells: what moves and closures name by their ids. */
	record Process(List<Pipeline> pipelines, List<CloseReason> reasons) {

	}

	@GetMapping("/pipelines")
	Process process() {
		return new Process(pipelines.read().pipelines(), pipelines.reasons());
	}

	/** Open ones by when they are decided, closed ones with the latest first. */
	@GetMapping("/opportunities")
	Slice<OpportunityResource> index(Query query, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
		int most = Math.max(1, Math.min(limit, MOST));
		return opportunities.page(query.toFilter(), after, most, viewer).map(OpportunityResource::of);
	}

	/**
	 * Makes one in the first stage; the same externalId again gives the one that is
	 * there.
	 */
	@PostMapping("/opportunities")
	ResponseEntity<OpportunityResource> create(@RequestBody Map<String, Object> sent, Viewer viewer) {
		OpportunityBody body = reader.read(new OpportunityBody(), sent);
		Selling.Made made = refusing(() -> selling
			.create(body.toDraft(viewer.id(), assortment.lines(body.products, body.customerId, viewer)), viewer));
		OpportunityResource one = show(made.id(), viewer);
		return made.created() ? ResponseEntity.created(URI.create("/api/v1/opportunities/" + made.id())).body(one)
				: ResponseEntity.ok(one);
	}

	@GetMapping(ONE)
	OpportunityResource show(@PathVariable long id, Viewer viewer) {
		Opportunity one = visible(id, viewer);
		return OpportunityResource.of(one, persons(one),
				opportunities.products(id).stream().map((line) -> OpportunityBody.Product.of(line, viewer)).toList());
	}

	/**
	 * Changes the sent fields; customer, stage and next step stay. Products are sent all
	 * or not at all. With a version, a change by somebody else since then is a conflict.
	 */
	@PatchMapping(ONE)
	OpportunityResource update(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		Opportunity known = visible(id, viewer);
		OpportunityBody body = reader.read(OpportunityBody.of(known, persons(known)), sent);
		body.customerId = known.customerId();
		refusing(() -> {
			List<ProductLine> products = sent.containsKey("products")
					? assortment.lines(body.products, known.customerId(), viewer) : opportunities.products(id);
			selling.change(id, body.version, body.toDraft(viewer.id(), products), viewer);
			return id;
		});
		return show(id, viewer);
	}

	/** Moves it to a stage, with what the stage asks for. */
	@PostMapping(ONE + "/move")
	OpportunityResource move(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		MoveBody body = reader.read(new MoveBody(), sent);
		refusing(() -> selling.move(id, body.stageId, body.toDetails(), viewer));
		return show(id, viewer);
	}

	/** Ticks the next step off, if there is one, and plans another. */
	@PostMapping(ONE + "/step")
	OpportunityResource step(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		StepBody body = reader.read(new StepBody(), sent);
		refusing(() -> selling.step(id, body.result, NextStep.of(body.nextStep, body.nextStepOn), viewer));
		return show(id, viewer);
	}

	/** Won or lost. */
	@PostMapping(ONE + "/closure")
	OpportunityResource close(@PathVariable long id, @RequestBody Map<String, Object> sent, Viewer viewer) {
		visible(id, viewer);
		ClosureBody body = reader.read(new ClosureBody(), sent);
		refusing(() -> selling.close(id, body.toClosing(), viewer));
		return show(id, viewer);
	}

	/** Opens it again. */
	@DeleteMapping(ONE + "/closure")
	OpportunityResource reopen(@PathVariable long id, Viewer viewer) {
		selling.reopen(id, viewer);
		return show(id, viewer);
	}

	private <T> T refusing(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (OpportunityRefusedException ex) {
			throw reader.wrong(ex);
		}
		catch (StageRefusedException ex) {
			throw reader.wrong(ex.lacking());
		}
	}

	private List<OpportunityBody.Person> persons(Opportunity one) {
		return opportunities.participants(one.customerId(), one.id())
			.stream()
			.filter((person) -> person.role() != null)
			.map((person) -> new OpportunityBody.Person(person.id(), person.role()))
			.toList();
	}

	private Opportunity visible(long id, Viewer viewer) {
		return opportunities.find(id, viewer).orElseThrow(NotFoundException::new);
	}

}
