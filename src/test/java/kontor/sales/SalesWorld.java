package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.history.HistoryWorld;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer, people who may see it, and the stages that every firm begins with. */
final class SalesWorld {

	static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

	final HistoryWorld people;

	final SalesProcess process;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	SalesWorld(JdbcClient jdbc, TransactionTemplate transaction, Pipelines pipelines) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		people = new HistoryWorld(jdbc, transaction);
		process = transaction.execute((status) -> pipelines.read());
	}

	Stage stage(String name) {
		return process.pipelines()
			.stream()
			.flatMap((pipeline) -> pipeline.stages().stream())
			.filter((stage) -> stage.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	OpportunityDraft draft(String title) {
		return draft(title, null, null);
	}

	OpportunityDraft draft(String title, @Nullable BigDecimal amount, @Nullable NextStep step) {
		return new OpportunityDraft(people.customer, title, null, amount, null, null, null, people.author.id(), step,
				Map.of(), List.of(), null);
	}

	NextStep step(String text) {
		return new NextStep(text, TODAY.plusDays(3));
	}

	long reason(State outcome) {
		return number("select min(id) from close_reasons where outcome = ? and retired_at is null", outcome.name());
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	String text(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(String.class).single());
	}

}
