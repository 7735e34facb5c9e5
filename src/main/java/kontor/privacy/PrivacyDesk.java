package kontor.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.audit.Audit;
import kontor.customers.Restrictions;
import kontor.database.Jobs;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who answer for data protection do with requests. They see and may change
 * everything; everybody else is refused.
 */
@Service
@Transactional
class PrivacyDesk {

	private final SubjectRequests requests;

	private final People people;

	private final Restrictions restrictions;

	private final RetentionRules rules;

	private final Findings findings;

	private final Jobs jobs;

	private final Audit audit;

	PrivacyDesk(SubjectRequests requests, People people, Restrictions restrictions, RetentionRules rules,
			Findings findings, Jobs jobs, Audit audit) {
		this.requests = requests;
		this.people = people;
		this.restrictions = restrictions;
		this.rules = rules;
		this.findings = findings;
		this.jobs = jobs;
		this.audit = audit;
	}

	static boolean isOfficer(Viewer viewer) {
		return viewer.readsAll() && viewer.writesAll() && viewer.is(Role.ADMIN, Role.MANAGEMENT);
	}

	/**
	 * @throws AccessDeniedException for everybody else
	 */
	static void require(Viewer viewer) {
		if (!isOfficer(viewer)) {
			throw new AccessDeniedException("does not answer for data protection");
		}
	}

	/**
	 * Opens a request.
	 * @throws NotFoundException where there is no such person or private customer
	 */
	public long open(RequestKind kind, Subject subject, LocalDate received, @Nullable String identity,
			@Nullable String note, Viewer by) {
		require(by);
		people.find(subject).orElseThrow(NotFoundException::new);
		return requests.add(kind, subject, received, identity, note, by);
	}

	/** Has everything searched. */
	public void search(long id, long version, Viewer by) {
		Request request = seen(id, version, by);
		if (request.isBusy() || request.subject().isGone()) {
			throw new OptimisticLockingFailureException("Request " + id + " is at work");
		}
		requests.become(request, Request.State.SEARCHING);
		jobs.submit(SearchJob.NAME, id);
	}

	/**
	 * Has everything erased that is not kept.
	 * @return false where something is still to be decided
	 */
	public boolean erase(long id, long version, Viewer by) {
		Request request = seen(id, version, by);
		if (!request.isErasing() || request.state() != Request.State.FOUND) {
			throw new OptimisticLockingFailureException("Request " + id + " is not ready");
		}
		if (findings.undecided(id) > 0) {
			return false;
		}
		requests.erase(request, by);
		jobs.submit(ErasureJob.NAME, id);
		return true;
	}

	/** Says what is to become of findings, by their positions. */
	public void decide(long id, Map<Long, Findings.Decision> decisions, Map<Long, String> reasons, Viewer by) {
		require(by);
		Request request = requests.lock(id);
		if (request.state() != Request.State.FOUND || !request.isErasing()) {
			throw new OptimisticLockingFailureException("Request " + id + " has gone on");
		}
		decisions.forEach((position, decision) -> findings.decide(id, position, decision, reasons.get(position)));
	}

	/** The request was carried out; a restriction takes effect. */
	public void complete(long id, long version, String answer, Viewer by) {
		Request request = seen(id, version, by);
		if (request.isErasing() || request.isBusy()) {
			throw new OptimisticLockingFailureException("Request " + id + " ends with the erasure");
		}
		if (request.isRestricting() && request.personId() != null) {
			restrictions.person(request.personId(), true, by);
		}
		if (request.isRestricting() && request.customerId() != null) {
			restrictions.customer(request.customerId(), true, by);
		}
		requests.finish(request, Request.State.DONE, answer, by);
	}

	/**
	 * The request is not carried out, for a reason that was said to the one who asked.
	 */
	public void refuse(long id, long version, String reason, Viewer by) {
		Request request = seen(id, version, by);
		if (request.isBusy()) {
			throw new OptimisticLockingFailureException("Request " + id + " is at work");
		}
		findings.forget(id);
		requests.finish(request, Request.State.REFUSED, reason, by);
	}

	/** Two more months, for a reason. */
	public void extend(long id, long version, String because, Viewer by) {
		Request request = seen(id, version, by);
		if (!request.isExtendable()) {
			throw new OptimisticLockingFailureException("Request " + id + " was extended");
		}
		requests.extend(request, because);
	}

	/** Notes that a report leaves the house. */
	public void reported(Request request, String format) {
		audit.note(Audit.Event.EXPORTED, Map.of("list", "Art. 15 DSGVO", "format", format, "request", request.id()));
	}

	/**
	 * Erases customers whose time is over, in the background.
	 * @return how many; those who are not over any more are left out
	 */
	public int eraseByAge(RetentionRules.Status status, List<Long> ids, Viewer by) {
		require(by);
		List<Long> over = rules.stillOver(status, ids);
		requests.addByAge(status, over, by).stream().limit(1).forEach((id) -> jobs.submit(ErasureJob.NAME, id));
		return over.size();
	}

	private Request seen(long id, long version, Viewer by) {
		require(by);
		Request request = requests.find(id);
		if (request.version() != version || !request.isOpen()) {
			throw new OptimisticLockingFailureException("Request " + id + " has gone on");
		}
		return request;
	}

}
