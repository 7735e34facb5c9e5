package kontor.sales;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.customers.Visibility;
import kontor.users.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a pipeline together as columns with cards; two statements. */
@Component
class Board {

	private static final int EACH = 25;

	private final Opportunities opportunities;

	private final JdbcClient jdbc;

	Board(Opportunities opportunities, JdbcClient jdbc) {
		this.opportunities = opportunities;
		this.jdbc = jdbc;
	}

	private record Total(long number, BigDecimal amount) {

		static final Total NONE = new Total(0, BigDecimal.ZERO);

	}

	/**
	 * Retired stages are there while something stands in them.
	 * @param filter of open ones in this pipeline
	 */
	List<BoardColumn> columns(Pipeline pipeline, OpportunityFilter filter, Viewer viewer) {
		List<Opportunity> cards = opportunities.board(filter, EACH, viewer);
		Map<Long, Total> totals = totals(filter, viewer);
		List<Stage> stages = pipeline.stages()
			.stream()
			.filter((stage) -> !stage.retired() || totals.containsKey(stage.id()))
			.toList();
		return IntStream.range(0, stages.size()).mapToObj((i) -> {
			Stage stage = stages.get(i);
			Total total = totals.getOrDefault(stage.id(), Total.NONE);
			Optional<Stage> before = open(stages.subList(0, i)).reduce((first, last) -> last);
			return new BoardColumn(stage, cards.stream().filter((card) -> card.stageId() == stage.id()).toList(),
					total.number(), total.amount(), before.orElse(null),
					open(stages.subList(i + 1, stages.size())).findFirst().orElse(null));
		}).toList();
	}

	private static Stream<Stage> open(List<Stage> stages) {
		return stages.stream().filter((stage) -> !stage.retired());
	}

	private Map<Long, Total> totals(OpportunityFilter filter, Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		String condition = filter.condition(parameters);
		Map<Long, Total> totals = new HashMap<>();
		jdbc.sql("select o.stage_id, count(*), coalesce(sum(o.amount), 0) from" + OpportunitySql.FROM + "where "
				+ condition + " and " + Visibility.of("c", viewer) + " group by o.stage_id")
			.params(parameters)
			.query((row) -> {
				totals.put(row.getLong(1), new Total(row.getLong(2), row.getBigDecimal(3)));
			});
		return totals;
	}

}
