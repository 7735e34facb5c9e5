package kontor.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.customers.CustomersChanged;
import kontor.customers.CustomersErased;
import kontor.customers.Holding;
import kontor.customers.Holding.Fate;
import kontor.customers.Holding.Mention;
import kontor.privacy.Catalog.Table;
import kontor.privacy.Findings.Decision;
import kontor.privacy.Findings.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes somebody out of everything, in one transaction: the own rows, the name in texts,
 * logs, batches and files. What the user decided to keep stays as it is. The proof says
 * how many rows of which table, and names nobody.
 */
@Component
class Erasure {

	/** What stands where a name stood. */
	static final String MARK = "[gelöscht]";

	/** Of so many names one search looks for at a time. */
	private static final int PART = 20;

	private final JdbcClient jdbc;

	private final Catalog catalog;

	private final People people;

	private final Sweep sweep;

	private final Findings findings;

	private final ApplicationEventPublisher events;

	private final JsonMapper json = new JsonMapper();

	Erasure(JdbcClient jdbc, Catalog catalog, People people, Sweep sweep, Findings findings,
			ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.people = people;
		this.sweep = sweep;
		this.findings = findings;
	}

	/**
	 * What was done; requests at work together share what was found by their names.
	 *
	 * @param tables rows that went or were changed, by table
	 * @param kept rows that the law wants kept
	 * @param left rows that still name the one where nobody answers or looked
	 */
	record Proof(Map<String, Long> tables, List<Kept> kept, Map<String, Long> left) {

	}

	/** A row that was kept, and why. */
	record Kept(String table, String key, String reason) {

	}

	/**
	 * Requests at work together.
	 *
	 * @param ids of the requests; what is kept for one of them is kept
	 * @param tables all that could name somebody
	 */
	private record Run(Long[] ids, Map<String, Table> tables) {

		Map<String, Object> parameters(Map<String, Object> given) {
			Map<String, Object> parameters = new HashMap<>(given);
			parameters.put("requests", ids);
			return parameters;
		}

		/** Keeps out what stays, and versions of it. */
		String notKept(String name) {
			Table table = tables.get(name);
			if (table == null) {
				return "";
			}
			Holding.Part part = table.holding() == null ? null : table.holding().follows();
			String kept = " and not exists (select from privacy_findings k where k.request_id = any (:requests) "
					+ "and k.decision = 'KEEP' and k.table_name = '%s' and %s)";
			return kept.formatted(name, "k.key = " + table.key()) + (part == null ? ""
					: kept.formatted(part.table(), "cast(k.key ->> 'id' as bigint) = t." + part.column()));
		}

	}

	/**
	 * One of them.
	 *
	 * @param keeps whether anything of it stays
	 */
	private record Work(Request request, Sought sought, boolean keeps, Map<String, Long> counts) {

		void count(String table, long rows) {
			if (rows > 0) {
				counts.merge(table, rows, Long::sum);
			}
		}

	}

	/**
	 * Runs in the caller's transaction, whose changes are not logged from here on: the
	 * log would keep what is to go.
	 * @param together requests of one kind
	 * @return the proofs as JSON
	 */
	Map<Request, String> run(List<Request> together) {
		if (together.isEmpty()) {
			return Map.of();
		}
		jdbc.sql("select set_config('kontor.audit', 'off', true), set_config('kontor.audit_upkeep', 'on', true), "
				+ "set_config('statement_timeout', '0', true)")
			.query()
			.singleRow();
		Run run = new Run(together.stream().map(Request::id).toArray(Long[]::new),
				catalog.tables()
					.stream()
					.collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
		List<Work> works = together.stream().map(this::begin).toList();
		Sought all = Sought.of(works.stream().map(Work::sought).toList());
		boolean reviewed = together.get(0).kind() == RequestKind.ERASURE;
		List<Sought> sure = (reviewed ? all : people.withoutSharedNames(all)).parts(PART);
		works.forEach((work) -> remove(work, run));
		Map<String, Long> shared = takeOut(sure, run, reviewed);
		works.forEach((work) -> shared.forEach(work::count));
		Map<String, Long> left = left(all.parts(PART), run, reviewed);
		Map<Request, String> proofs = new LinkedHashMap<>();
		works.forEach((work) -> proofs.put(work.request(), proof(work, left)));
		together.forEach((request) -> findings.forget(request.id()));
		return proofs;
	}

	private Work begin(Request request) {
		if (request.customerId() != null) {
			events.publishEvent(new CustomersErased(List.of(request.customerId())));
		}
		if (request.personId() != null) {
			events.publishEvent(new CustomersChanged(people.employers(request.personId())));
		}
		return new Work(request, people.sought(request), !findings.kept(request.id()).isEmpty(), new TreeMap<>());
	}

	private void remove(Work work, Run run) {
		findings.of(work.request().id(), true, 0, Integer.MAX_VALUE).forEach((finding) -> carryOut(finding, work, run));
		forgetEarlierTexts(work, run);
		List<Subject> subjects = new ArrayList<>(work.sought().subjects());
		Collections.reverse(subjects);
		subjects.forEach((one) -> catalog.holdings().forEach((holding) -> removeOwn(holding, one, work, run)));
	}

	private void carryOut(Finding finding, Work work, Run run) {
		Table table = run.tables().get(finding.tableName());
		String one = Findings.sameKey(finding.tableName(), finding.key());
		Map<String, Object> parameters = run.parameters(work.sought().parameters());
		parameters.put("key", finding.key());
		if (finding.decision() == Decision.DELETE) {
			work.count(finding.tableName(),
					update("delete from " + finding.tableName() + " t where " + one, parameters));
		}
		else if (finding.decision() == Decision.REPLACE && table != null) {
			work.count(table.name(), update(replacing(table, true) + one + run.notKept(table.name()), parameters));
		}
	}

	/** The log holds what stood there before, also where only the last name did. */
	private void forgetEarlierTexts(Work work, Run run) {
		String blank = "update audit_entries t set " + catalog.holding("audit_entries").blanking();
		work.count("audit_entries", update(blank + """
				 from (select distinct table_name, key ->> 'id' as row_id from privacy_findings
					where request_id = any (:requests) and review and decision in ('REPLACE', 'DELETE')) f
				where t.table_name = f.table_name and t.row_id = f.row_id""", run.parameters(Map.of())));
		if (work.sought().first().isPerson() && !people.isAmbiguous(work.sought())) {
			String tables = run.tables()
				.values()
				.stream()
				.filter((table) -> isTaken(table, true) && !isTaken(table, false))
				.map((table) -> "'" + table.name() + "'")
				.collect(Collectors.joining(", "));
			work.count("audit_entries", update(
					blank + " where t.customer_id in (select customer_id from affiliations where person_id = :person)"
							+ " and t.table_name in (" + tables + ") and t.changes::text ~* :near",
					work.sought().parameters()));
		}
	}

	/** The own rows, children before parents. */
	private void removeOwn(Holding holding, Subject subject, Work work, Run run) {
		String own = subject.own(holding);
		boolean stays = holding.fate() == Fate.STAYS && subject.isPerson();
		if (own != null && !stays) {
			boolean whole = holding.table().equals("customers") && !work.keeps();
			String sql = holding.fate() == Fate.BLANKED && !whole
					? "update " + holding.table() + " t set " + holding.blanking()
					: "delete from " + holding.table() + " t";
			work.count(holding.table(), update(sql + " where (" + own + ")" + run.notKept(holding.table()),
					run.parameters(subject.parameters())));
		}
	}

	/**
	 * Whoever is still named loses the name, in texts of others only when they were
	 * looked at.
	 */
	private Map<String, Long> takeOut(List<Sought> parts, Run run, boolean reviewed) {
		Map<String, Long> counts = new TreeMap<>();
		for (Table table : run.tables().values()) {
			if (isTaken(table, reviewed)) {
				parts.stream()
					.filter((part) -> !part.isEmpty())
					.forEach((part) -> counts.merge(table.name(),
							(long) update(taking(table) + Sweep.whole(table, part) + run.notKept(table.name()),
									run.parameters(part.parameters())),
							Long::sum));
			}
		}
		for (Holding holding : catalog.holdings()) {
			if (holding.afterwards() != null) {
				counts.merge(holding.table(),
						(long) update("delete from " + holding.table() + " t where " + holding.afterwards(), Map.of()),
						Long::sum);
			}
		}
		return counts;
	}

	private static boolean isTaken(Table table, boolean reviewed) {
		Mention mention = table.holding() == null ? Mention.NONE : table.holding().mention();
		return mention != Mention.NONE && (reviewed || mention != Mention.REVIEWED);
	}

	private static String taking(Table table) {
		Holding holding = table.holding();
		return holding.mention() == Mention.BLANKED
				? "update " + table.name() + " t set " + holding.blanking() + " where "
				: holding.mention() == Mention.DELETED ? "delete from " + table.name() + " t where "
						: replacing(table, false);
	}

	private static String replacing(Table table, boolean near) {
		String columns = table.texts().stream().map((column) -> {
			String text = "regexp_replace(t." + column + ", :whole, '" + MARK + "', 'gi')";
			String all = near ? "regexp_replace(" + text + ", :near, '" + MARK + "', 'gi')" : text;
			return column + " = left(" + all + ", greatest(length(t." + column + "), 60))";
		}).collect(Collectors.joining(", "));
		return "update " + table.name() + " t set " + columns + (table.version() ? ", version = version + 1" : "")
				+ " where ";
	}

	private Map<String, Long> left(List<Sought> parts, Run run, boolean reviewed) {
		Map<String, Long> left = new TreeMap<>();
		run.tables().values().stream().filter((table) -> !isTaken(table, reviewed)).forEach((table) -> {
			String but = run.notKept(table.name());
			long rows = parts.stream()
				.mapToLong((part) -> sweep.count(table, part, but, run.parameters(Map.of())))
				.sum();
			if (rows > 0) {
				left.put(table.name(), rows);
			}
		});
		return left;
	}

	private String proof(Work work, Map<String, Long> left) {
		List<Kept> kept = findings.kept(work.request().id())
			.stream()
			.map((one) -> new Kept(one.tableName(), one.key(), String.valueOf(one.reason())))
			.toList();
		return json.writeValueAsString(new Proof(work.counts(), kept, left));
	}

	private int update(String sql, Map<String, ? extends @Nullable Object> parameters) {
		return jdbc.sql(sql).params(parameters).update();
	}

}
