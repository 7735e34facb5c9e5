package kontor.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.customers.Visibility;
import kontor.database.Records;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the open opportunities are worth together, each time with one statement. Whoever
 * sees all customers reads sums that the database keeps, and it does not matter how many
 * opportunities there are; for others theirs are added up.
 */
@Repository
class OpportunitySums {

	private static final String EXACT = """
			(select o.stage_id, o.owner_id, opportunity_month(o.expected_close) as month, 1 as opportunities, o.amount
				from %s where %s and %s) o""";

	private final JdbcClient jdbc;

	OpportunitySums(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What stands in one stage. */
	record OfStage(long stageId, long number, BigDecimal amount) {

	}

	/**
	 * What one owner has in one month.
	 *
	 * @param month its first day; of December 9999 where no day is expected
	 * @param weighted each amount by the probability of its stage
	 */
	record OfMonth(LocalDate month, long ownerId, long number, BigDecimal amount, BigDecimal weighted) {

	}

	/**
	 * @param filter of open ones
	 * @return by stage; where nothing stands there is none
	 */
	Map<Long, OfStage> stages(OpportunityFilter filter, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		return jdbc
			.sql("select o.stage_id, sum(o.opportunities) as number, coalesce(sum(o.amount), 0) as amount from "
					+ source(filter, parameters, viewer) + " group by o.stage_id having sum(o.opportunities) <> 0")
			.params(parameters)
			.query(Records.of(OfStage.class))
			.list()
			.stream()
			.collect(Collectors.toMap(OfStage::stageId, Function.identity()));
	}

	/**
	 * @param filter of open ones
	 */
	List<OfMonth> months(OpportunityFilter filter, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		return jdbc
			.sql("""
					select o.month, o.owner_id, sum(o.opportunities) as number, coalesce(sum(o.amount), 0) as amount,
						coalesce(round(sum(o.amount * s.probability) / 100, 2), 0) as weighted
					from %s join pipeline_stages s on s.id = o.stage_id group by 1, 2 having sum(o.opportunities) <> 0"""
				.formatted(source(filter, parameters, viewer)))
			.params(parameters)
			.query(Records.of(OfMonth.class))
			.list();
	}

	private static String source(OpportunityFilter filter, Map<String, Object> parameters, Viewer viewer) {
		return viewer.readsAll() && filter.isSummed()
				? "(select * from opportunity_sums o where true" + filter.place(parameters) + ") o"
				: EXACT.formatted(OpportunitySql.FROM, filter.condition(parameters), Visibility.of("c", viewer));
	}

}
