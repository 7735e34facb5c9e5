package kontor.sales;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kontor.customers.CustomerAccess;
import kontor.customers.CustomerDirectory;
import kontor.tasks.TaskList;
import kontor.tasks.TaskRefusedException;
import kontor.users.Accounts;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with opportunities. */
@Service
class Selling {

	private final Opportunities opportunities;

	private final OpportunityChanges changes;

	private final Pipelines pipelines;

	private final CustomerAccess access;

	private final CustomerDirectory customers;

	private final Accounts accounts;

	private final TaskList tasks;

	private final SalesHistory history;

	Selling(Opportunities opportunities, OpportunityChanges changes, Pipelines pipelines, CustomerAccess access,
			CustomerDirectory customers, Accounts accounts, TaskList tasks, SalesHistory history) {
		this.opportunities = opportunities;
		this.changes = changes;
		this.pipelines = pipelines;
		this.access = access;
		this.customers = customers;
		this.accounts = accounts;
		this.tasks = tasks;
		this.history = history;
	}

	/**
	 * What became of an opportunity that was to be made.
	 *
	 * @param created false where the same user had sent the same external id before; it
	 * is then as it was
	 */
	record Made(long id, boolean created) {

	}

	/**
	 * Begins in the first stage.
	 * @throws NotFoundException if the author may not see the customer
	 * @throws AccessDeniedException if he sees it but may not change it
	 * @throws OpportunityRefusedException if something that it names is not there
	 * @throws StageRefusedException if the first stage asks for more
	 */
	@Transactional
	public Made create(OpportunityDraft draft, Viewer author) {
		access.requireWrite(draft.customerId(), author);
		Long known = draft.externalId() == null ? null : opportunities.idOf(draft.externalId(), author).orElse(null);
		if (known != null) {
			return new Made(known, false);
		}
		SalesProcess process = pipelines.read();
		Stage first = process.usable()
			.stream()
			.filter((pipeline) -> draft.pipelineId() == null || pipeline.id() == draft.pipelineId())
			.findFirst()
			.flatMap(Pipeline::first)
			.orElseThrow(() -> new OpportunityRefusedException("pipeline", "sales.pipeline.unknown"));
		Facts facts = new Facts(draft.worth(), draft.expectedClose(), draft.competitor(),
				draft.persons().containsValue(DecisionRole.DECISION_MAKER), draft.step() != null,
				!draft.products().isEmpty(), Set.of());
		Lacking lacking = facts.lacking(List.of(first));
		if (!lacking.fields().isEmpty()) {
			throw new StageRefusedException(new Lacking(lacking.fields(), List.of()));
		}
		requireOwner(draft.ownerId(), draft.customerId(), author);
		Long task = draft.step() == null ? null : plan(draft.customerId(), draft.ownerId(), draft.step(), author);
		OpportunityChanges.Written written = changes.insert(draft, first, task, author);
		requirePersons(draft, written);
		history.began(draft, written.id(), first.name(), author);
		return new Made(written.id(), true);
	}

	/**
	 * Changes what it says, not where it stands.
	 * @param version the one that the editor saw
	 * @throws NotFoundException if the editor may not see it
	 * @throws AccessDeniedException if he may not change it
	 * @throws OptimisticLockingFailureException if it was changed since
	 * @throws OpportunityRefusedException if something that it names is not there
	 */
	@Transactional
	public void change(long id, long version, OpportunityDraft draft, Viewer editor) {
		Opportunity known = writable(id, editor);
		if (known.version() != version) {
			throw new OptimisticLockingFailureException("Opportunity " + id + " was changed");
		}
		if (known.ownerId() != draft.ownerId()) {
			requireOwner(draft.ownerId(), known.customerId(), editor);
		}
		requirePersons(draft, changes.update(id, draft));
	}

	/**
	 * Moves it to a stage, with what is added meanwhile. Once more changes nothing.
	 * @throws NotFoundException if there is no such opportunity for this user
	 * @throws AccessDeniedException if he may not change it
	 * @throws OpportunityRefusedException if it is closed, or something is not there
	 * @throws StageRefusedException if something lacks that the stage asks for
	 */
	@Transactional
	public Opportunity move(long id, long stage, Details added, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		SalesProcess process = pipelines.read();
		Stage to = process.stage(stage)
			.filter((one) -> one.id() == known.stageId() || !one.retired())
			.orElseThrow(() -> new OpportunityRefusedException("stage", "sales.stage.unknown"));
		if (!known.isOpen()) {
			throw new OpportunityRefusedException("stage", "sales.closed");
		}
		if (to.id() == known.stageId()) {
			return known;
		}
		Lacking lacking = with(known.facts(), added).lacking(entered(process, known, to));
		if (!lacking.isNothing()) {
			throw new StageRefusedException(lacking);
		}
		Long task = added.step() == null ? null : replaceStep(known, null, added.step(), viewer);
		if (!changes.move(known, to, added, task, viewer)) {
			throw new OpportunityRefusedException("decisionMaker", "sales.person.unknown");
		}
		history.note(known, viewer, "sales.history.moved", known.stageName(), to.name());
		return known;
	}

	/** What lacks to move it there. */
	Lacking lacking(Opportunity known, Stage to, SalesProcess process) {
		return known.facts().lacking(entered(process, known, to));
	}

	private static List<Stage> entered(SalesProcess process, Opportunity known, Stage to) {
		Stage from = process.stage(known.stageId()).orElseThrow();
		return process.of(to).entered(from, to);
	}

	private static Facts with(Facts known, Details added) {
		Set<Long> checks = new HashSet<>(known.checks());
		checks.addAll(added.checks());
		return new Facts(added.amount() == null ? known.amount() : added.amount(),
				added.expectedClose() == null ? known.expectedClose() : added.expectedClose(),
				added.competitor() == null ? known.competitor() : added.competitor(),
				known.decisionMaker() || added.decisionMaker() != null, known.nextStep() || added.step() != null,
				known.products(), checks);
	}

	/**
	 * Won or lost; its next step is ticked off with it.
	 * @throws OpportunityRefusedException if it is closed already, or there is no such
	 * reason
	 */
	@Transactional
	public Opportunity close(long id, Closing closing, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		if (!known.isOpen()) {
			throw new OpportunityRefusedException("outcome", "sales.closed");
		}
		CloseReason reason = pipelines.reasons(closing.outcome())
			.stream()
			.filter((one) -> one.id() == closing.reasonId())
			.findFirst()
			.orElseThrow(() -> new OpportunityRefusedException("reason", "sales.reason.unknown"));
		if (known.nextTaskId() != null) {
			tasks.finish(known.nextTaskId(), null, viewer);
		}
		changes.close(known, closing, viewer);
		String note = closing.note() == null ? "" : "\n" + closing.note();
		history.note(known, viewer, "sales.history." + closing.outcome(), known.stageName(), reason.name(), note);
		return known;
	}

	/** Takes the closing back; once more changes nothing. */
	@Transactional
	public Opportunity reopen(long id, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		if (!known.isOpen()) {
			changes.reopen(known, viewer);
			history.note(known, viewer, "sales.history.reopened", known.stageName());
		}
		return known;
	}

	/**
	 * Ticks the next step off, if there is one, and plans another.
	 * @param result what came of it; null: nothing worth a word
	 * @param next null: nothing is planned
	 */
	@Transactional
	public Opportunity step(long id, @Nullable String result, @Nullable NextStep next, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		if (!known.isOpen()) {
			throw new OpportunityRefusedException("nextStep", "sales.closed");
		}
		changes.step(id, replaceStep(known, result, next, viewer));
		return known;
	}

	private @Nullable Long replaceStep(Opportunity known, @Nullable String result, @Nullable NextStep next,
			Viewer viewer) {
		if (known.nextTaskId() != null) {
			tasks.finish(known.nextTaskId(), result, viewer);
		}
		return next == null ? null : plan(known.customerId(), known.ownerId(), next, viewer);
	}

	private long plan(long customer, long owner, NextStep step, Viewer viewer) {
		try {
			return tasks.plan(customer, step.text(), step.on(), owner, viewer);
		}
		catch (TaskRefusedException ex) {
			throw new OpportunityRefusedException(ex.field().equals("assignee") ? "owner" : "nextStep", ex.code(),
					ex.arguments());
		}
	}

	/** Ticks something off, or takes the tick back. */
	@Transactional
	public Opportunity check(long id, long check, boolean done, Viewer viewer) {
		Opportunity known = writable(id, viewer);
		changes.check(id, check, done, viewer);
		return known;
	}

	/** Whoever looks after it must be able to see it. */
	private void requireOwner(long owner, long customer, Viewer viewer) {
		if (owner != viewer.id()) {
			Viewer other = accounts.active().stream().anyMatch((user) -> user.id() == owner)
					? accounts.viewer(owner).orElse(null) : null;
			if (other == null) {
				throw new OpportunityRefusedException("owner", "sales.owner.unknown");
			}
			if (customers.find(customer, other).isEmpty()) {
				throw new OpportunityRefusedException("owner", "sales.owner.blind");
			}
		}
	}

	private static void requirePersons(OpportunityDraft draft, OpportunityChanges.Written written) {
		if (written.persons() != draft.persons().size()) {
			throw new OpportunityRefusedException("persons", "sales.person.unknown");
		}
	}

	private Opportunity writable(long id, Viewer viewer) {
		Opportunity known = opportunities.lock(id, viewer).orElseThrow(NotFoundException::new);
		if (!known.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return known;
	}

}
