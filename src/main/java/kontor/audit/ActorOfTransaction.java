package kontor.audit;

import javax.sql.DataSource;
import kontor.users.LinkUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the database who acts when a transaction begins that may write, for its triggers
 * to note.
 */
@Component
class ActorOfTransaction implements TransactionExecutionListener {

	private final JdbcTemplate jdbc;

	private final Actors actors;

	private final JsonMapper json = new JsonMapper();

	ActorOfTransaction(DataSource dataSource, Actors actors) {
		jdbc = new JdbcTemplate(dataSource, true);
		this.actors = actors;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		Actor actor = failure == null && !transaction.isReadOnly() ? actors.current() : null;
		if (actor != null) {
			tell(actor);
		}
	}

	@EventListener
	void cameByLink(LinkUsed event) {
		tell(actors.of(event.user()));
	}

	private void tell(Actor actor) {
		jdbc.query("select set_config('kontor.actor', ?, true)", (row) -> {
		}, json.writeValueAsString(actor.forDatabase()));
	}

}
