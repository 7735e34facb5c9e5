package kontor.documents;

import java.time.LocalTime;
import kontor.database.JobSchedule;
import kontor.database.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes each night what was deleted thirty days ago, what was only about somebody who
 * is gone, and contents that no document holds any more.
 */
@Component
class DocumentTidying implements RecurringJob {

	private static final String EMPTY = "num_nonnulls(%1$s.customer_id, %1$s.person_id, %1$s.interaction_id) = 0";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Contents contents;

	DocumentTidying(JdbcClient jdbc, TransactionTemplate transaction, Contents contents) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.contents = contents;
	}

	@Override
	public String name() {
		return "documents-tidying";
	}

	@Override
	public JobSchedule schedule() {
		return JobSchedule.dailyAt(LocalTime.of(3, 40));
	}

	@Override
	public void run() {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("delete from documents where deleted_at < now() - interval '30 days'").update();
			jdbc.sql(
					"""
							delete from documents d where exists (select from document_links l where l.document_id = d.id and %s)
								and not exists (select from document_links o where o.document_id = d.id and not (%s))"""
						.formatted(EMPTY.formatted("l"), EMPTY.formatted("o")))
				.update();
			jdbc.sql("delete from document_links l where " + EMPTY.formatted("l")).update();
		});
		contents.removeUnused();
	}

}
