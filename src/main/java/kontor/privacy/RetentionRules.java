package kontor.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kontor.database.Records;
import kontor.database.Settings;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long customers are kept without contact, by their status. Nothing goes by itself:
 * the rules make a list, and somebody looks at it.
 */
@Component
@Transactional
class RetentionRules {

	static final int LONGEST = 240;

	private static final String MONTHS = "privacy.retention.";

	private final Settings settings;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	RetentionRules(Settings settings, JdbcClient jdbc, MessageSource messages) {
		this.settings = settings;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** The statuses that can have a rule; who is a customer stays. */
	enum Status {

		PROSPECT, FORMER, BLOCKED

	}

	/**
	 * A customer whose time is over.
	 *
	 * @param lastContactAt null: never
	 */
	record Candidate(long id, String number, String name, @Nullable Instant lastContactAt, Instant createdAt) {

	}

	/** A customer who stays nevertheless. */
	record Hold(long customerId, String name, LocalDate until, String reason) {

	}

	/** Months by status; 0: forever. */
	@Transactional(readOnly = true)
	public Map<Status, Integer> months() {
		Map<Status, Integer> months = new EnumMap<>(Status.class);
		for (Status status : Status.values()) {
			months.put(status, Integer.valueOf(settings.get(MONTHS + status, "0")));
		}
		return months;
	}

	public void become(Map<Status, Integer> months) {
		months.forEach((status, count) -> settings.put(MONTHS + status, String.valueOf(count)));
	}

	/** The rules in a sentence for whom they concern. */
	String sentence() {
		List<String> parts = new ArrayList<>();
		months().forEach((status, months) -> {
			if (months > 0) {
				parts.add(text("privacy.report.retention.rule", text("customers.status." + status), months));
			}
		});
		return parts.isEmpty() ? text("privacy.report.retention.none") : String.join(" ", parts);
	}

	/**
	 * Those whose time is over, who were longest without contact first. The list's index
	 * on the last contact is walked in its order.
	 */
	@Transactional(readOnly = true)
	public List<Candidate> candidates(Status status, int limit) {
		int months = months().get(status);
		return months == 0 ? List.of()
				: jdbc
					.sql("""
							select c.id, c.number, c.name, c.last_contact_at, c.created_at from customers c
							where c.deleted_at is null and c.status = '%s' and c.created_at < now() - make_interval(months => :months)
								and coalesce(c.last_contact_at, '-infinity') < now() - make_interval(months => :months)
								and not exists (select from retention_holds h where h.customer_id = c.id and h.until >= current_date)
								and not exists (select from privacy_requests r where r.customer_id = c.id and r.finished_at is null)
							order by coalesce(c.last_contact_at, '-infinity'), c.id limit :limit"""
						.formatted(status))
					.param("months", months)
					.param("limit", limit)
					.query(Records.of(Candidate.class))
					.list();
	}

	/** Those of these customers whose time is over and who are not held. */
	List<Long> stillOver(Status status, List<Long> ids) {
		return stillOver(status, ids, 0);
	}

	/**
	 * The same before they go; they stay as they are until the caller's transaction ends.
	 * @param list the requests by which they are to go
	 */
	List<Long> lockStillOver(Status status, List<Long> ids, long list) {
		jdbc.sql("select id from customers where id = any (?) order by id for update")
			.param(ids.toArray(Long[]::new))
			.query(Long.class)
			.list();
		return stillOver(status, ids, list);
	}

	private List<Long> stillOver(Status status, List<Long> ids, long list) {
		return jdbc
			.sql("""
					select c.id from customers c where c.id = any (:ids) and c.deleted_at is null and c.status = :status
						and :months > 0 and c.created_at < now() - make_interval(months => :months)
						and coalesce(c.last_contact_at, '-infinity') < now() - make_interval(months => :months)
						and not exists (select from retention_holds h where h.customer_id = c.id and h.until >= current_date)
						and not exists (select from privacy_requests r where r.customer_id = c.id and r.finished_at is null
							and r.list_id is distinct from :list)""")
			.param("ids", ids.toArray(Long[]::new))
			.param("status", status.name())
			.param("months", months().get(status))
			.param("list", list)
			.query(Long.class)
			.list();
	}

	@Transactional(readOnly = true)
	public List<Hold> holds(int limit) {
		return jdbc
			.sql("""
					select h.customer_id, c.name, h.until, h.reason from retention_holds h join customers c on c.id = h.customer_id
					where h.until >= current_date order by h.until, h.customer_id limit ?""")
			.param(limit)
			.query(Records.of(Hold.class))
			.list();
	}

	/** Keeps customers in spite of the rules, up to a day. */
	public void hold(List<Long> ids, LocalDate until, String reason, Viewer by) {
		jdbc.sql("""
				insert into retention_holds (customer_id, until, reason, created_by)
				select id, :until, :reason, :by from customers where id = any (:ids)
				on conflict (customer_id) do update set until = excluded.until, reason = excluded.reason,
					created_at = now(), created_by = excluded.created_by""")
			.param("ids", ids.toArray(Long[]::new))
			.param("until", until)
			.param("reason", reason)
			.param("by", by.id())
			.update();
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
