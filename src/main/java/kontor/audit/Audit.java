package kontor.audit;

import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes what leaves no trace in a table: sign-ins, exports, restores. Changes of rows are
 * noted by the database itself.
 */
@Component
public class Audit {

	private final JdbcClient jdbc;

	private final JsonMapper json = new JsonMapper();

	Audit(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What can be noted; each has a sentence in both languages. */
	public enum Event {

		SIGNED_IN, SIGNED_OUT, SIGN_IN_FAILED, EXPORTED, BACKED_UP, RESTORED, ERASED

	}

	/**
	 * Notes an event, in the caller's transaction if there is one.
	 * @param details what belongs to it, by names that have a label:
	 * {@code audit.detail.…}
	 */
	@Transactional
	public void note(Event event, Map<String, @Nullable Object> details) {
		note(event, Actor.known(), details);
	}

	/**
	 * The same for somebody who is only just known, or no longer.
	 * @param user null: nobody
	 */
	@Transactional
	public void note(Event event, @Nullable Long user, Map<String, @Nullable Object> details) {
		Actor actor = Actor.known();
		note(event, new Actor(user, actor.source(), actor.address()), details);
	}

	/**
	 * Runs work that a job does in a user's name, so that its changes are noted as his.
	 */
	public void inTheNameOf(@Nullable Long user, Runnable work) {
		new Actor(user, "JOB", null).during(work);
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
