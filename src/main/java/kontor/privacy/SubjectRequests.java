package kontor.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.database.Records;
import kontor.users.Viewer;
import kontor.web.Formats;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All requests; each change says which version it saw. */
@Repository
@Transactional
class SubjectRequests {

	private static final String SELECT = """
			select id, kind, state, person_id, customer_id, received_on, due_on, extended_because, identity, note, answer,
				searched_at, failed, proof::text as proof, finished_at, finished_by, created_by, rule,
				list_id, version from privacy_requests\s""";

	private final JdbcClient jdbc;

	SubjectRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A line of the list.
	 *
	 * @param name null: the one is gone
	 */
	record Row(long id, RequestKind kind, Request.State state, @Nullable String name, LocalDate dueOn,
			@Nullable Instant finishedAt) {

	}

	@Transactional(readOnly = true)
	public Request find(long id) {
		return jdbc.sql(SELECT + "where id = ?")
			.param(id)
			.query(Records.of(Request.class))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	/** Holds the row until the caller's transaction ends. */
	Request lock(long id) {
		return jdbc.sql(SELECT + "where id = ? for update")
			.param(id)
			.query(Records.of(Request.class))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * The open ones, the most pressing first, without those that only age brings and that
	 * go by themselves.
	 */
	@Transactional(readOnly = true)
	public List<Row> open(int limit) {
		return rows(
				"r.finished_at is null and (r.kind <> 'RETENTION' or r.failed) order by r.due_on, r.id limit " + limit);
	}

	/** The finished ones and those at work by age, newest first. */
	@Transactional(readOnly = true)
	public List<Row> finished(int limit) {
		return rows("r.finished_at is not null order by r.finished_at desc, r.id desc limit " + limit);
	}

	private List<Row> rows(String which) {
		return jdbc
			.sql("""
					select r.id, r.kind, r.state, coalesce(concat_ws(' ', p.first_name, p.last_name), c.name) as name, r.due_on,
						r.finished_at
					from privacy_requests r left join contact_persons p on p.id = r.person_id left join customers c on c.id = r.customer_id
					where"""
					+ " " + which)
			.query((row, number) -> new Row(row.getLong(1), RequestKind.valueOf(row.getString(2)),
					Request.State.valueOf(row.getString(3)), blank(row.getString(4)), row.getObject(5, LocalDate.class),
					row.getTimestamp(6) == null ? null : row.getTimestamp(6).toInstant()))
			.list();
	}

	private static @Nullable String blank(@Nullable String name) {
		return name == null || name.isEmpty() ? null : name;
	}

	/** How many open ones must be answered before this day. */
	@Transactional(readOnly = true)
	public long dueBefore(LocalDate day) {
		return jdbc.sql(
				"select count(*) from privacy_requests where finished_at is null and due_on < ? and kind <> 'RETENTION'")
			.param(day)
			.query(Long.class)
			.single();
	}

	long add(RequestKind kind, Subject subject, LocalDate received, @Nullable String identity, @Nullable String note,
			Viewer by) {
		return jdbc
			.sql("""
					insert into privacy_requests (kind, person_id, customer_id, received_on, due_on, identity, note, created_by)
					values (:kind, :person, :customer, :received, :due, :identity, :note, :by) returning id""")
			.param("kind", kind.name())
			.param("person", subject.person())
			.param("customer", subject.customer())
			.param("received", received)
			.param("due", Request.due(received))
			.param("identity", identity)
			.param("note", note)
			.param("by", by.id())
			.query(Long.class)
			.single();
	}

	/**
	 * Requests to erase customers together whose time is over.
	 * @return the ids
	 */
	List<Long> addByAge(RetentionRules.Status rule, List<Long> customers, Viewer by) {
		return jdbc
			.sql("""
					insert into privacy_requests (kind, state, customer_id, received_on, due_on, created_by, rule, list_id)
					select 'RETENTION', 'ERASING', customer, :today, :due, :by, :rule, list
					from unnest(:customers) customer, nextval(pg_get_serial_sequence('privacy_requests', 'id')) list returning id""")
			.param("today", LocalDate.now(Formats.ZONE))
			.param("due", Request.due(LocalDate.now(Formats.ZONE)))
			.param("by", by.id())
			.param("rule", rule.name())
			.param("customers", customers.toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	/** This one and those that go with it, as far as they are to be erased; locked. */
	List<Request> erasing(long id) {
		return jdbc
			.sql(SELECT
					+ """
							where state = 'ERASING' and (id = :id or list_id = (select list_id from privacy_requests where id = :id))
							order by id for update""")
			.param("id", id)
			.query(Records.of(Request.class))
			.list();
	}

	/** The time of whom a request was about is not over any more. */
	void stop(Request request) {
		jdbc.sql(
				"update privacy_requests set state = 'REFUSED', finished_at = now(), finished_by = ?, version = version + 1 where id = ?")
			.params(request.createdBy(), request.id())
			.update();
	}

	/**
	 * @throws OptimisticLockingFailureException where it has gone on since
	 */
	void become(Request seen, Request.State state) {
		change(seen, "state = :state, failed = false", Map.of("state", state.name()));
	}

	/** Has the erasure begin. */
	void erase(Request seen, Viewer by) {
		change(seen, "state = 'ERASING', failed = false, finished_by = :by", Map.of("by", by.id()));
	}

	void extend(Request seen, String because) {
		change(seen, "due_on = :due, extended_because = :because",
				Map.of("due", seen.receivedOn().plusMonths(3), "because", because));
	}

	void finish(Request seen, Request.State state, String answer, Viewer by) {
		change(seen, "state = :state, answer = :answer, finished_at = now(), finished_by = :by",
				Map.of("state", state.name(), "answer", answer, "by", by.id()));
	}

	private void change(Request seen, String assignments, Map<String, ?> parameters) {
		int changed = jdbc
			.sql("update privacy_requests set " + assignments
					+ ", version = version + 1 where id = :id and version = :version and finished_at is null")
			.params(parameters)
			.param("id", seen.id())
			.param("version", seen.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Request " + seen.id() + " has gone on");
		}
	}

	void found(long id) {
		jdbc.sql(
				"update privacy_requests set state = 'FOUND', searched_at = now(), failed = false, version = version + 1 where id = ?")
			.param(id)
			.update();
	}

	/** The machine is done with an erasure. */
	void erased(long id, String proof, @Nullable Long by) {
		jdbc.sql(
				"""
						update privacy_requests set state = 'DONE', failed = false, proof = cast(:proof as jsonb), finished_at = now(),
							finished_by = :by, version = version + 1 where id = :id""")
			.param("proof", proof)
			.param("by", by)
			.param("id", id)
			.update();
	}

	/** The machine could not do it; the user may have it try again. */
	public void failed(long id, Request.State back) {
		jdbc.sql("update privacy_requests set state = ?, failed = true, version = version + 1 where id = ?")
			.params(back.name(), id)
			.update();
	}

}
