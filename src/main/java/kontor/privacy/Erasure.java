package kontor.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.CustomersChanged;
import kontor.customers.CustomersErased;
import kontor.customers.Holding;
import kontor.customers.Holding.Fate;
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
	 * What was done.
	 *
	 * @param tables rows that went or were changed, by table
	 * @param kept rows that the law wants kept
	 * @param left rows that still name the one in tables for which nobody answers
	 */
	record Proof(Map<String, Long> tables, List<Kept> kept, Map<String, Long> left) {

	}

	/** A row that was kept, and why. */
	record Kept(String table, String key, String reason) {

	}

	/**
	 * One erasure at work.
	 *
	 * @param kept rows that stay as they are
	 */
	private record Work(Subject subject, List<Finding> kept, Map<String, Long> counts) {

		void count(String table, long rows) {
			if (rows > 0) {
				counts.merge(table, rows, Long::sum);
			}
		}

	}

	/**
	 * Runs in the caller's transaction, whose changes are not logged from here on: the
	 * log would keep what is to go.
	 * @return the proof as JSON
	 */
	String run(Request request) {
		jdbc.sql("select set_config('kontor.audit', 'off', true), set_config('kontor.audit_upkeep', 'on', true), "
				+ "set_config('statement_timeout', '0', true)")
			.query()
			.singleRow();
		List<Finding> reviewed = findings.of(request.id(), true, 0, Integer.MAX_VALUE);
		List<Finding> kept = reviewed.stream().filter((finding) -> finding.decision() == Decision.KEEP).toList();
		Work work = new Work(request.subject(), kept, new TreeMap<>());
		tell(request);
		Needles needles = people.needles(request.subject());
		List<Subject> former = people.former(request.subject());
		List<Needles> names = Stream.concat(Stream.of(needles), former.stream().map(people::needles)).toList();
		if (request.customerId() != null) {
			people.onlyAt(request.customerId())
				.forEach((person) -> remove(new Work(Subject.person(person), List.of(), work.counts())));
		}
		carryOut(reviewed, work, needles);
		former.forEach((one) -> remove(new Work(one, kept, work.counts())));
		remove(work);
		List<Table> tables = request.kind() == RequestKind.ERASURE ? catalog.tables() : List.of();
		names.forEach((name) -> tables.forEach((table) -> takeOut(table, work, name)));
		catalog.holdings().forEach((holding) -> goAfterwards(holding, work));
		findings.forget(request.id());
		Map<String, Long> left = new TreeMap<>();
		tables.forEach((table) -> left.put(table.name(), remaining(table, work, needles)));
		left.values().removeIf((count) -> count == 0);
		return json.writeValueAsString(new Proof(work.counts(),
				kept.stream().map((one) -> new Kept(one.tableName(), one.key(), String.valueOf(one.reason()))).toList(),
				left));
	}

	/** Others who know the customer hear of it, Art. 19 GDPR. */
	private void tell(Request request) {
		if (request.customerId() != null) {
			events.publishEvent(new CustomersErased(List.of(request.customerId())));
		}
		if (request.personId() != null) {
			events.publishEvent(new CustomersChanged(people.employers(request.personId())));
		}
	}

	private void carryOut(List<Finding> reviewed, Work work, Needles needles) {
		for (Finding finding : reviewed) {
			if (finding.decision() == Decision.DELETE) {
				work.count(finding.tableName(), update("delete from " + finding.tableName() + " t where "
						+ Findings.sameKey(finding.tableName(), finding.key()), Map.of("key", finding.key())));
			}
		}
		for (Table table : catalog.tables()) {
			for (Finding finding : reviewed) {
				if (finding.decision() == Decision.REPLACE && finding.tableName().equals(table.name())) {
					Map<String, Object> parameters = parameters(work, Sweep.parameters(work.subject(), needles));
					parameters.put("key", finding.key());
					String one = Findings.sameKey(table.name(), finding.key()) + notKept(table.name(), work);
					work.count(table.name(), update(replacing(table, true) + one, parameters));
				}
			}
		}
	}

	/** The own rows, children before parents. */
	private void remove(Work work) {
		for (Holding holding : catalog.holdings()) {
			String own = work.subject().own(holding);
			boolean stays = holding.fate() == Fate.STAYS && work.subject().isPerson();
			if (own != null && !stays) {
				boolean blanked = holding.fate() == Fate.BLANKED && !isWholeCustomer(holding, work);
				String sql = blanked ? "update " + holding.table() + " t set " + holding.blanking()
						: "delete from " + holding.table() + " t";
				work.count(holding.table(), update(sql + " where (" + own + ")" + notKept(holding.table(), work),
						parameters(work, work.subject().parameters())));
			}
		}
	}

	/** A customer stays without a name only where something of it is kept. */
	private static boolean isWholeCustomer(Holding holding, Work work) {
		return holding.table().equals("customers") && work.kept().isEmpty();
	}

	/** Whoever is still named loses the name. */
	private void takeOut(Table table, Work work, Needles needles) {
		Holding holding = table.holding();
		if (holding == null || needles.isEmpty() || holding.mention() == Holding.Mention.NONE) {
			return;
		}
		String action = switch (holding.mention()) {
			case REVIEWED, REPLACED -> replacing(table, false);
			case BLANKED -> "update " + table.name() + " t set " + holding.blanking() + " where ";
			case DELETED, NONE -> "delete from " + table.name() + " t where ";
		};
		work.count(table.name(), update(action + Sweep.whole(table, needles) + notKept(table.name(), work),
				parameters(work, Sweep.parameters(work.subject(), needles))));
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

	private long remaining(Table table, Work work, Needles needles) {
		Holding holding = table.holding();
		boolean taken = holding != null && holding.mention() != Holding.Mention.NONE;
		return taken ? 0 : sweep.hits(table, work.subject(), needles).size();
	}

	private void goAfterwards(Holding holding, Work work) {
		if (holding.afterwards() != null) {
			work.count(holding.table(),
					update("delete from " + holding.table() + " t where " + holding.afterwards(), Map.of()));
		}
	}

	/** Keeps out what stays, and versions of it. */
	private String notKept(String table, Work work) {
		Holding holding = catalog.holding(table);
		Holding.Part part = holding == null ? null : holding.follows();
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < work.kept().size(); i++) {
			Finding finding = work.kept().get(i);
			if (finding.tableName().equals(table)) {
				conditions.add(" and not (" + keyed(finding, "t", i) + ")");
			}
			else if (part != null && finding.tableName().equals(part.table())) {
				conditions
					.add(" and t." + part.column() + " <> cast(cast(:kept" + i + " as jsonb) ->> 'id' as bigint)");
			}
		}
		return String.join("", conditions);
	}

	private static String keyed(Finding finding, String alias, int index) {
		return Findings.sameKey(finding.tableName(), finding.key()).replace(":key", ":kept" + index);
	}

	private static Map<String, Object> parameters(Work work, Map<String, Object> given) {
		Map<String, Object> parameters = new LinkedHashMap<>(given);
		for (int i = 0; i < work.kept().size(); i++) {
			parameters.put("kept" + i, work.kept().get(i).key());
		}
		return parameters;
	}

	private long update(String sql, Map<String, ? extends @Nullable Object> parameters) {
		return jdbc.sql(sql).params(parameters).update();
	}

}
