package kontor.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log, newest first. */
@Component
@Transactional(readOnly = true)
public class AuditTrail {

	private static final int PAGE = 50;

	private static final String ROWS = """
			select e.id, e.at, e.user_id, u.display_name, e.source, e.address, e.event, e.table_name, e.row_id, e.customer_id,
				e.person_id, e.changes, c.name as customer, concat_ws(' ', p.first_name, p.last_name) as person
			from (select * from audit_entries e where %s order by e.id desc limit %d) e
				left join users u on u.id = e.user_id left join customers c on c.id = e.customer_id
				left join contact_persons p on p.id = e.person_id
			order by e.id desc""";

	/** What stands on the card; the history keeps its earlier versions itself. */
	private static final String MASTER_DATA = """
			e.table_name in ('customers', 'contact_persons', 'contact_points', 'postal_addresses', 'affiliations', 'customer_tags')""";

	private static final AuditFilter NOTHING = new AuditFilter(null, null, null, null, null, null, null, null);

	private static final Set<Figures> NO_AMOUNTS = Set.of();

	private final JdbcClient jdbc;

	private final AuditWords words;

	private volatile @Nullable List<String> tables;

	AuditTrail(JdbcClient jdbc, AuditWords words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/**
	 * Everything that was done; of amounts that the viewer does not see, only that they
	 * changed.
	 * @param after the cursor of the page before; null: the first page
	 */
	public Slice<AuditEntry> page(AuditFilter filter, @Nullable String after, Viewer viewer) {
		return page(filter, "true", after, viewer.figures());
	}

	/**
	 * What was done to the master data of one customer, and of those that went into it.
	 * The caller has made sure that it may be seen.
	 */
	public Slice<AuditEntry> ofCustomer(Collection<Long> ids, @Nullable String after) {
		return page(NOTHING, MASTER_DATA + " and e.customer_id" + oneOf(ids), after, NO_AMOUNTS);
	}

	/** The same for a person. */
	public Slice<AuditEntry> ofPerson(Collection<Long> ids, @Nullable String after) {
		return page(NOTHING, MASTER_DATA + " and e.person_id" + oneOf(ids), after, NO_AMOUNTS);
	}

	/** A single one is walked by an index in the order of time. */
	private static String oneOf(Collection<Long> ids) {
		return ids.size() == 1 ? " = " + ids.iterator().next()
				: ids.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
	}

	/** The tables of which the log tells. They change only when Kontor does. */
	List<String> tables() {
		List<String> known = tables;
		if (known == null) {
			known = jdbc.sql("""
					select c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
					where t.tgname = 'audit' and c.relnamespace = current_schema()::regnamespace""")
				.query(String.class)
				.list();
			tables = known;
		}
		return known;
	}

	/** The name of a customer for the form; null: there is none. */
	@Nullable String customer(@Nullable Long id) {
		return id == null ? null
				: jdbc.sql("select name from customers where id = ?")
					.param(id)
					.query(String.class)
					.optional()
					.orElse(null);
	}

	private Slice<AuditEntry> page(AuditFilter filter, String also, @Nullable String after, Set<Figures> seen) {
		Map<String, Object> params = new HashMap<>();
		String condition = filter.condition(params) + " and " + also;
		Cursor cursor = Cursor.read(after, 1);
		if (cursor != null) {
			condition += " and e.id < :before";
			params.put("before", before(cursor));
		}
		List<AuditRow> rows = jdbc.sql(ROWS.formatted(condition, PAGE + 1)).params(params).query(AuditRow::of).list();
		return Slice.of(words.of(rows, seen), PAGE, (entry) -> Cursor.of(entry.id()));
	}

	private static long before(Cursor cursor) {
		try {
			return cursor.number(0);
		}
		catch (NumberFormatException ex) {
			return Long.MAX_VALUE;
		}
	}

}
