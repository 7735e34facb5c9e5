package kontor.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kontor.audit.Audit;
import kontor.database.JobHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries an erasure out. */
@Component
class ErasureJob implements JobHandler {

	static final String NAME = "privacy.erase";

	private final SubjectRequests requests;

	private final RetentionRules rules;

	private final Letters letters;

	private final Erasure erasure;

	private final Audit audit;

	private final TransactionTemplate transaction;

	ErasureJob(SubjectRequests requests, RetentionRules rules, Letters letters, Erasure erasure, Audit audit,
			TransactionTemplate transaction) {
		this.requests = requests;
		this.rules = rules;
		this.letters = letters;
		this.erasure = erasure;
		this.audit = audit;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(long id) {
		transaction.executeWithoutResult((status) -> {
			List<Request> due = stillDue(requests.erasing(id));
			erasure.run(due).forEach((request, proof) -> {
				requests.erased(request.id(), proof, request.erasedBy());
				audit.note(Audit.Event.ERASED, request.erasedBy(), Map.of("request", request.id()));
			});
		});
	}

	/** Whose time is over is looked at again, and keeps the letters that must be kept. */
	private List<Request> stillDue(List<Request> together) {
		if (together.isEmpty() || together.get(0).rule() == null) {
			return together;
		}
		Request first = together.get(0);
		List<Long> customers = together.stream().map(Request::customerId).filter(Objects::nonNull).toList();
		List<Long> over = rules.lockStillOver(first.rule(), customers, first.listId() == null ? 0 : first.listId());
		Map<Boolean, List<Request>> due = together.stream()
			.collect(Collectors.partitioningBy((request) -> over.contains(request.customerId())));
		due.get(false).forEach(requests::stop);
		due.get(true).forEach((request) -> letters.keep(request.id(), request.subject().customer()));
		return due.get(true);
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		transaction.executeWithoutResult((status) -> requests.erasing(id)
			.forEach((request) -> requests.failed(request.id(), Request.State.FOUND)));
	}

}
