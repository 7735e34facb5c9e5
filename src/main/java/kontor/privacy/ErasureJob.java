package kontor.privacy;

import java.util.Map;
import kontor.audit.Audit;
import kontor.database.JobHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries an erasure out. */
@Component
class ErasureJob implements JobHandler {

	static final String NAME = "privacy.erase";

	private final SubjectRequests requests;

	private final Erasure erasure;

	private final Audit audit;

	private final TransactionTemplate transaction;

	ErasureJob(SubjectRequests requests, Erasure erasure, Audit audit, TransactionTemplate transaction) {
		this.requests = requests;
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
			Request request = requests.lock(id);
			if (request.state() == Request.State.ERASING) {
				requests.erased(id, erasure.run(request), request.finishedBy());
				audit.note(Audit.Event.ERASED, request.finishedBy(), Map.of("request", id));
			}
		});
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		requests.failed(id, Request.State.FOUND);
	}

}
