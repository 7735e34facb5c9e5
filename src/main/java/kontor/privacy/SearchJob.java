package kontor.privacy;

import java.time.LocalDate;
import java.util.List;
import kontor.customers.Holding;
import kontor.database.JobHandler;
import kontor.privacy.Catalog.Table;
import kontor.privacy.Findings.Decision;
import kontor.privacy.Sweep.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for somebody in everything there is. */
@Component
class SearchJob implements JobHandler {

	static final String NAME = "privacy.search";

	/** Letters of a trade are kept so long, § 257 HGB and § 147 AO. */
	private static final int LETTERS_YEARS = 6;

	private static final String LETTERS = """
			select jsonb_build_object('id', i.id)::text from interactions i join customers c on c.id = i.customer_id
			where i.customer_id = ? and i.channel in ('LETTER', 'FAX', 'EMAIL') and i.occurred_at >= ?
				and c.status <> 'PROSPECT' order by i.occurred_at desc limit 1000""";

	private final SubjectRequests requests;

	private final People people;

	private final Catalog catalog;

	private final Sweep sweep;

	private final Findings findings;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	SearchJob(SubjectRequests requests, People people, Catalog catalog, Sweep sweep, Findings findings, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.requests = requests;
		this.people = people;
		this.catalog = catalog;
		this.sweep = sweep;
		this.findings = findings;
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
		Needles needles = people.needles(request.subject());
		boolean ambiguous = request.subject().isPerson() && people.isAmbiguous(request.subject(), needles);
		if (request.customerId() != null && request.kind().isErasing()) {
			keepLetters(request.id(), request.customerId());
		}
		for (Table table : catalog.tables()) {
			boolean review = table.holding() != null && table.holding().mention() == Holding.Mention.REVIEWED;
			for (Hit hit : sweep.hits(table, request.subject(), needles)) {
				findings.add(request.id(), table.name(), hit.key(), review, decision(hit, ambiguous), null);
			}
		}
	}

	/** A name that several bear leaves the decision to who knows them. */
	private static @Nullable Decision decision(Hit hit, boolean ambiguous) {
		return hit.whole() || !ambiguous ? Findings.usual(hit.table()) : null;
	}

	private void keepLetters(long request, long customer) {
		LocalDate since = LocalDate.now().minusYears(LETTERS_YEARS).withDayOfYear(1);
		List<String> keys = jdbc.sql(LETTERS).params(customer, since).query(String.class).list();
		keys.forEach((key) -> findings.add(request, "interactions", key, true, Decision.KEEP, "§ 257 HGB, § 147 AO"));
	}

	@Override
	public void gaveUp(long id, Throwable reason) {
		requests.failed(id, Request.State.OPEN);
	}

}
