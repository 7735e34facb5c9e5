package kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kontor.KontorTest;
import kontor.audit.AuditFilter.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hundred thousand entries, a hundred a day; of rights and imports there are few. */
@KontorTest
class AuditPlansTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void manyEntries() {
		change("""
				insert into audit_entries (at, event, source, table_name, row_id)
				select now() - interval '1000 days' + n * interval '14 minutes 24 seconds', 'CHANGED', 'plans',
					case when n % 5000 = 0 then 'users' when n % 5000 = 1 then 'import_batches' when n % 3 = 0 then 'tasks'
						else 'customers' end, n % 1000 from generate_series(1, 100000) n""");
		change("analyze audit_entries");
	}

	@AfterEach
	void fewEntries() {
		change("delete from audit_entries where source = 'plans'");
		change("analyze audit_entries");
	}

	@Test
	void everyQuestionWalksAnIndexAndStops() {
		walks("rights", new AuditFilter(null, null, null, null, null, Kind.RIGHTS, null, null));
		walks("table", new AuditFilter(null, null, null, null, null, Kind.IMPORTS, null, null));
		walks("table|pkey", new AuditFilter(null, null, null, "tasks", null, null, null, null));
		walks("row", new AuditFilter(null, null, null, "tasks", "17", null, null, null));
		walks("pkey", new AuditFilter(null, null, null, null, null, Kind.CHANGES, null, null));
		walks("pkey", of(Kind.CHANGES, null, LocalDate.now().minusDays(900)));
		walks("pkey|at", of(Kind.CHANGES, LocalDate.now().minusDays(900), LocalDate.now().minusDays(900)));
		walks("pkey|at", of(null, null, LocalDate.now().minusDays(5000)));
	}

	private static AuditFilter of(@Nullable Kind kind, @Nullable LocalDate from, LocalDate to) {
		return new AuditFilter(null, null, null, null, null, kind, from, to);
	}

	private void walks(String index, AuditFilter filter) {
		Map<String, Object> params = new HashMap<>();
		String sql = "select * from audit_entries e where " + filter.condition(params) + " order by e.id desc limit 51";
		String plan = String.join("\n",
				jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
					.params(params)
					.query(String.class)
					.list());
		assertThat(plan).as(filter + "\n" + plan)
			.containsPattern("(using|on) audit_entries_(" + index + ")")
			.doesNotContain("Seq Scan")
			.doesNotContainPattern("Rows Removed by Filter: \\d{4}")
			.doesNotContainPattern("audit_entries e [^\\n]*rows=\\d{4}");
	}

	private void change(String sql) {
		transaction.executeWithoutResult((status) -> {
			jdbc.sql("set local kontor.audit_upkeep = 'on'").update();
			jdbc.sql(sql).update();
		});
	}

}
