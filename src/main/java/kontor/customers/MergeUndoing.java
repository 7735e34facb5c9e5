package kontor.customers;

import kontor.changes.BatchUndone;
import kontor.changes.ChangeBatches;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who listens which records are two again. */
@Component
class MergeUndoing {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	MergeUndoing(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	private record Pair(String kind, long winner, long loser) {

		Object event() {
			return kind.equals("customers") ? new CustomersSeparated(winner, loser)
					: new PersonsSeparated(winner, loser);
		}

	}

	@EventListener
	void undone(BatchUndone batch) {
		if (batch.kind() == ChangeBatches.Kind.MERGE) {
			jdbc.sql(
					"""
							select table_name as kind, (after ->> 'merged_into')::bigint as winner, (key ->> 'id')::bigint as loser
							from change_images where batch_id = ? and table_name in ('customers', 'contact_persons') and undone = 'BACK'
								and before -> 'merged_into' = 'null' order by position""")
				.param(batch.id())
				.query(Pair.class)
				.list()
				.forEach((pair) -> events.publishEvent(pair.event()));
		}
	}

}
