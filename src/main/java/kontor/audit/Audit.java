package kontor.audit;

import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes what leaves no trace in a table: sign-ins, exports, restores. Changes of rows are
 * noted by the database itself.
 */
@Component
public class Audit {

	private static final int MANY = 50;

	private final JdbcClient jdbc;

	private final Actors actors;

	private final JsonMapper json = new JsonMapper();

	Audit(JdbcClient jdbc, Actors actors) {
		this.jdbc = jdbc;
		this.actors = actors;
	}

	/** What can be noted; each has a sentence in both languages. */
	public enum Event {

		SIGNED_IN, SIGNED_OUT, SIGN_IN_FAILED, SESSIONS_ENDED, BLOCK_LIFTED, EXPORTED, BACKED_UP, RESTORED, ERASED

	}

	/**
	 * Notes an event, in the caller's transaction if there is one.
	 * @param details what belongs to it, by names that have a label:
	 * {@code audit.detail.…}
	 */
	@Transactional
	public void note(Event event, Map<String, @Nullable Object> details) {
		note(event, actors.known(), details);
	}

	/**
	 * The same for somebody who is only just known, or no longer.
	 * @param user null: nobody
	 */
	@Transactional
	public void note(Event event, @Nullable Long user, Map<String, @Nullable Object> details) {
		Actor actor = actors.known();
		note(event, new Actor(user, actor.source(), actor.address()), details);
	}

	/**
	 * Runs work that a job does in a user's name, so that its changes are noted as his.
	 */
	public void inTheNameOf(@Nullable Long user, Runnable work) {
		new Actor(user, "JOB", null).during(work);
	}

	/**
	 * Runs what adds many rows to one table, in the caller's transaction, and notes them
	 * together: the same entries as the database makes one by one, in half the time. A
	 * few are left to the database.
	 * @param rows how many it will add
	 * @param table whose rows name their customer and person themselves
	 * @param adding adds rows to this table and to no other, and returns their ids
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void many(int rows, String table, Supplier<List<Long>> adding) {
		if (rows < MANY) {
			adding.get();
		}
		else {
			together(table, adding);
		}
	}

	private void together(String table, Supplier<List<Long>> adding) {
		String before = jdbc
			.sql("select coalesce(current_setting('kontor.audit', true), ''), set_config('kontor.audit', 'off', true)")
			.query((row, number) -> row.getString(1))
			.single();
		Long[] ids = adding.get().toArray(Long[]::new);
		jdbc.sql("select set_config('kontor.audit', ?, true)").param(before).query(String.class).single();
		if (!before.equals("off")) {
			jdbc.sql("select audit_created(?, ?)").param(table).param(ids).query().listOfRows();
		}
	}

	private void note(Event event, Actor actor, Map<String, @Nullable Object> details) {
		Map<String, List<@Nullable Object>> changes = new LinkedHashMap<>();
		details.forEach((name, value) -> changes.put(name, Collections.singletonList(value)));
		jdbc.sql("""
				insert into audit_entries (user_id, source, address, event, changes)
				values (:user, :source, :address, :event, cast(:changes as jsonb))""")
			.param("user", actor.user(), Types.BIGINT)
			.param("source", actor.source())
			.param("address", actor.address())
			.param("event", event.name())
			.param("changes", json.writeValueAsString(changes))
			.update();
	}

}
