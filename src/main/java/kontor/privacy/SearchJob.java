package kontor.privacy;

import kontor.database.JobHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for somebody in everything there is. */
@Component
class SearchJob implements JobHandler {

	static final String NAME = "privacy.search";

	private final SubjectRequests requests;

	private final People people;

	private final Catalog catalog;

	private final Sweep sweep;

	private final Findings findings;

	private final Letters letters;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	SearchJob(SubjectRequests requests, People people, Catalog catalog, Sweep sweep, Findings findings, Letters letters,
			JdbcClient jdbc, TransactionTemplate transaction) {
		this.requests = requests;
		this.people = people;
		this.catalog = catalog;
		this.sweep = sweep;
		this.findings = findings;
		this.letters = letters;
		this.jdbc = jdbc;
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
			if (request.state() == Request.State.SEARCHING) {
				search(request);
				requests.found(id);
			}
		});
	}

	private void search(Request request) {
		jdbc.sql("select set_config('statement_timeout', '0', true)").query().singleRow();
		findings.forget(request.id());
		Sought sought = people.sought(request);
		boolean ambiguous = people.isAmbiguous(sought);
		if (request.customerId() != null && request.kind().isErasing()) {
			letters.keep(request.id(), request.customerId());
		}
		catalog.tables().forEach((table) -> sweep.note(request.id(), table, sought, ambiguous));
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		requests.failed(id, Request.State.OPEN);
	}

}
